/* nachlese.js: a bonus; everything works without it. A slash leads into the search field; fields, names and committees
 * are completed while they are written, from one list that is fetched when it is first wanted.
 */
"use strict";

const listAddress = new URL("vorschlaege", document.currentScript.src);
const SHOWN = 8; // choices at once
const LEAST = 2; // letters of a word before it is completed

document.addEventListener("keydown", (event) => {
  const field = document.getElementById("q");
  const typing = /^(INPUT|SELECT|TEXTAREA)$/.test(document.activeElement.tagName);
  if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && field) {
    event.preventDefault();
    field.focus();
    field.select();
  }
});

// ---- what there is ----

let loading = null;

// The answer of the program, once for a page; without it there is nothing to choose from.
function load() {
  const nothing = { fields: [], persons: [], committees: [] };
  loading ??= fetch(listAddress)
    .then((answer) => (answer.ok ? answer.json() : nothing))
    .catch(() => nothing);
  return loading;
}

function valuesOf(data, field) {
  return field.values ?? data[field.list] ?? [];
}

// ---- what fits ----

// The words of a text as they may be written: "Müller" is muller and mueller.
function wordsOf(text) {
  const small = text.toLowerCase().replaceAll("ß", "ss");
  const spelled = small.replace(/[äöü]/g, (letter) => ({ ä: "ae", ö: "oe", ü: "ue" })[letter]);
  const plain = small.normalize("NFD").replace(/\p{M}/gu, "");
  return [plain, spelled].map((form) => form.split(/[^\p{L}\p{N}]+/u).filter(Boolean));
}

// Whether each word that was written begins a word of the name.
function fits(name, written) {
  const forms = wordsOf(name);
  return wordsOf(written).some((words, form) =>
    words.every((word) => forms[form].some((other) => other.startsWith(word))));
}

function quoted(value) {
  return /^[\p{L}\p{N}]+$/u.test(value) ? value : `"${value}"`;
}

// The word before the caret: where it begins, the field that it names, and what is written of the value.
function wordAt(input) {
  const before = input.value.slice(0, input.selectionStart);
  const [word] = before.match(/(?:\p{L}+:)?(?:"[^"]*|[^\s"()]*)$/u);
  const [, field, written] = word.match(/^(?:(\p{L}+):)?"?(.*)$/u);
  return { start: before.length - word.length, field, written };
}

// The field's values, or without one every list's values once, and the names of fields.
function choicesOfQuestion(data, input) {
  const { start, field, written } = wordAt(input);
  const replace = (text) => [input.value.slice(0, start) + text, input.value.slice(input.selectionStart)];
  const asked = data.fields.filter((each) => (field ? each.name === field.toLowerCase() : each.name !== "anwesend"));
  if (!field && wordsOf(written)[0].join("").length < LEAST) return [];
  const values = asked.flatMap((each) =>
    valuesOf(data, each)
      .filter((value) => fits(value, written))
      .map((value) => ({ label: value, kind: each.label, text: replace(`${each.name}:${quoted(value)} `) })));
  const names = field ? [] : asked.filter((each) => fits(`${each.name} ${each.label}`, written));
  return values.concat(names.map((each) => ({ label: `${each.name}:`, kind: each.label, text: replace(`${each.name}:`) })));
}

// In a field of the form stands one value, as it is.
function choicesOfField(data, input) {
  const field = data.fields.find((each) => each.name === input.name);
  if (!field || !input.value.trim()) return [];
  return valuesOf(data, field)
    .filter((value) => fits(value, input.value))
    .map((value) => ({ label: value, kind: "", text: [value, ""] }));
}

// ---- the field with its list: the combobox of the ARIA Authoring Practices ----

function element(name, attributes, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

function complete(input, choicesOf) {
  const list = element("ul", { id: `${input.id}-liste`, role: "listbox", class: "vorschlaege", "aria-label": "Vorschläge" });
  const status = element("p", { role: "status", class: "unsichtbar" });
  let choices = [];
  let chosen = -1;

  function choose(index) {
    chosen = index;
    [...list.children].forEach((option, i) => option.setAttribute("aria-selected", String(i === index)));
    list.children[index]?.scrollIntoView({ block: "nearest" });
    if (index < 0) input.removeAttribute("aria-activedescendant");
    else input.setAttribute("aria-activedescendant", list.children[index].id);
  }

  function show(found) {
    choices = found.slice(0, SHOWN);
    list.replaceChildren(...choices.map(({ label, kind }, i) =>
      element("li", { role: "option", id: `${list.id}-${i}` }, element("span", {}, label), " ", element("small", {}, kind))));
    list.hidden = choices.length === 0;
    input.setAttribute("aria-expanded", String(!list.hidden));
    status.textContent = list.hidden ? ""
      : `${choices.length} ${choices.length === 1 ? "Vorschlag" : "Vorschläge"}, mit den Pfeiltasten zu wählen`;
    choose(-1);
  }

  async function update() {
    const data = await load();
    show(document.activeElement === input ? choicesOf(data, input) : []);
  }

  function accept(index) {
    const [before, after] = choices[index].text;
    input.value = before + after.trimStart();
    input.setSelectionRange(before.length, before.length);
    show([]);
    if (before.endsWith(":")) update();
  }

  // What a key does while the list is open; FALSE leaves it to the field.
  const keys = {
    ArrowDown: () => choose(chosen + 1 < choices.length ? chosen + 1 : 0),
    ArrowUp: () => choose(chosen > 0 ? chosen - 1 : choices.length - 1),
    Enter: () => (chosen >= 0 ? accept(chosen) : false),
    Escape: () => show([]),
  };

  input.addEventListener("keydown", (event) => {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    if (list.hidden && event.key === "ArrowDown") update();
    else if (!list.hidden && keys[event.key] && keys[event.key]() !== false) event.preventDefault();
  });
  input.addEventListener("focus", load);
  input.addEventListener("input", update);
  input.addEventListener("blur", () => show([]));
  list.addEventListener("mousedown", (event) => event.preventDefault()); // the field keeps the focus
  list.addEventListener("click", (event) => {
    const option = event.target.closest("[role=option]");
    if (option) accept([...list.children].indexOf(option));
  });

  const attributes = { role: "combobox", "aria-autocomplete": "list", "aria-controls": list.id, autocomplete: "off" };
  for (const [key, value] of Object.entries(attributes)) input.setAttribute(key, value);
  input.after(list, status);
  show([]);
}

const question = document.getElementById("q");
if (question) complete(question, choicesOfQuestion);
for (const input of document.querySelectorAll("#f-redner, #f-gremium")) complete(input, choicesOfField);
