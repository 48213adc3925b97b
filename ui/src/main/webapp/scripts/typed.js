// What one has typed is not lost without being asked (docs/decisions/where-one-is.md). Everything that is typed in a page or
// in something that opened counts, unless it is in a filter (data-exempt).
window.hpf = window.hpf || {};

window.hpf.typed = (function () {
  const words = document.currentScript.dataset;
  const typed = new Set();
  const before = new WeakMap();
  let leaving = false;

  const formOf = (element) => element.closest('vaadin-dialog, main');

  function counts(element) {
    return formOf(element) && !element.closest('[data-exempt], form');
  }

  function has() {
    typed.forEach((each) => each.isConnected || typed.delete(each));
    return !leaving && typed.size > 0;
  }

  function forget(inside) {
    typed.forEach((each) => (!inside || inside.contains(each)) && typed.delete(each));
  }

  document.addEventListener('focusin', (event) => {
    if (!before.has(event.target)) {
      before.set(event.target, event.target.value);
    }
  }, true);

  const isText = (element) => element.matches('textarea, input:not([type=checkbox]):not([type=radio])');

  function note(event) {
    const element = event.target;
    if (!(element instanceof Element) || !counts(element)) {
      return;
    }
    if (isText(element) && before.get(element) === element.value) {
      typed.delete(element);
    } else if (event.type === 'change' || isText(element)) {
      typed.add(element);
    }
    window.dispatchEvent(new CustomEvent('hpf-typed', { detail: element }));
  }

  document.addEventListener('input', note, true);
  document.addEventListener('change', note, true);

  // --- Asking

  function button(text, className) {
    const made = document.createElement('button');
    made.type = 'button';
    made.textContent = text;
    made.className = className;
    return made;
  }

  function ask(leave) {
    if (document.querySelector('dialog.ask')) {
      return;
    }
    const dialog = document.createElement('dialog');
    dialog.className = 'ask';
    const title = document.createElement('h2');
    title.id = 'ask-title';
    title.textContent = words.title;
    dialog.setAttribute('aria-labelledby', title.id);
    const text = document.createElement('p');
    text.textContent = words.text;
    const go = button(words.leave, 'button-link secondary ask-leave');
    const stay = button(words.stay, 'button-link');
    const buttons = document.createElement('div');
    buttons.append(go, stay);
    dialog.append(title, text, buttons);
    go.addEventListener('click', () => {
      dialog.close();
      window.dispatchEvent(new CustomEvent('hpf-discarded'));
      forget();
      leave();
    });
    stay.addEventListener('click', () => dialog.close());
    dialog.addEventListener('close', () => dialog.remove());
    document.body.append(dialog);
    dialog.showModal();
    stay.focus();
  }

  // --- The ways off a page: a link, what loads the page anew (data-leaves), a form of the browser, the tab itself

  document.addEventListener('click', (event) => {
    const way = event.target.closest && event.target.closest('a[href], [data-leaves]');
    const elsewhere = event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    if (!way || elsewhere || way.target === '_blank' || way.hasAttribute('download') || !has()) {
      return;
    }
    if ((way.getAttribute('href') || '').startsWith('#')) {
      return;
    }
    if (way.hasAttribute('data-leaves') && window.hpf.drafts.covers([...typed])) {
      leaving = true;
      setTimeout(() => (leaving = false), 10000);
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    ask(() => way.click());
  }, true);

  document.addEventListener('submit', () => (leaving = true), true);
  window.addEventListener('pageshow', () => (leaving = false));

  window.addEventListener('beforeunload', (event) => {
    if (has()) {
      event.preventDefault();
      event.returnValue = '';
    }
  });

  window.hpf.chosen = function (part) {
    typed.add(part);
    window.dispatchEvent(new CustomEvent('hpf-typed', { detail: part }));
  };

  // A form that was sent holds nothing any more that could be lost. When sending it asks something first (what opened), it
  // is sent when that is; one in something that opened closes when it is done.
  let asked = null;

  function sent(form) {
    if (form) {
      forget(form);
      window.dispatchEvent(new CustomEvent('hpf-saved', { detail: form }));
    }
  }

  window.hpf.saved = function (sender) {
    const form = sender.closest('[data-form]') || sender.closest('main');
    setTimeout(() => {
      if (document.querySelector('vaadin-dialog[opened]')) {
        asked = form;
      } else {
        sent(form);
      }
    }, 50);
  };

  window.hpf.savedWhatOpened = function () {
    sent(asked);
    asked = null;
  };

  return { has, ask, forget, formOf, add: (element) => typed.add(element) };
})();
