// Where one is: a new page opens at its top, Back returns to where one was, and Back with something open closes that first
// (docs/decisions/where-one-is.md). Loaded before the pages' own router, so that it hears of each step before it.
window.hpf = window.hpf || {};

(function () {
  const STORES = 'hpf.places/';
  const account = document.currentScript.dataset.account || '';
  const STORE = STORES + account;
  const MOST_PLACES = 80;
  const STEP = 50;
  const PATIENCE = 80;
  const SHEET = '.nav-rest:popover-open';
  const OPEN = `vaadin-dialog[opened], vaadin-confirm-dialog[opened], dialog.ask[open], ${SHEET}`;

  history.scrollRestoration = 'manual';

  // --- The entries of the history. The pages' router counts them in `idx`; a guard is one more entry for the same page.

  const index = (state) => (state && typeof state.idx === 'number' ? state.idx : null);
  const isGuard = (state) => Boolean(state && state.hpfGuard);

  if (!history.state || !(history.state.key || history.state.hpf)) {
    history.replaceState({ ...history.state, hpf: Math.random().toString(36).slice(2) }, '');
  }
  let at = history.state;
  const nameOf = (state) => (state && (state.key || state.hpf)) || '';

  // --- Where one was on each of them: how far it is scrolled, what in it is, and which link was followed.

  Object.keys(sessionStorage)
      .filter((key) => account && key.startsWith(STORES) && key !== STORE)
      .forEach((key) => sessionStorage.removeItem(key));
  let places = {};
  try {
    places = JSON.parse(sessionStorage.getItem(STORE)) || {};
  } catch (unreadable) {
    places = {};
  }
  let shown = nameOf(at);
  let shownPath = location.pathname;
  let moving = true;

  function keep() {
    const names = Object.keys(places);
    names.slice(0, Math.max(0, names.length - MOST_PLACES)).forEach((name) => delete places[name]);
    try {
      sessionStorage.setItem(STORE, JSON.stringify(places));
    } catch (full) {
      // the places of this page are still known
    }
  }

  const searches = () => [...document.querySelectorAll('main [data-search]')];
  const inner = () => [...document.querySelectorAll('.shell-main *')]
      .filter((each) => each.scrollTop > 0 || each.scrollLeft > 0);
  const pathOf = (element) => {
    const steps = [];
    for (let each = element; each && each.id !== 'main'; each = each.parentElement) {
      steps.unshift([...each.parentElement.children].indexOf(each));
    }
    return steps.join('/');
  };
  const byPath = (path) =>
      path.split('/').reduce((each, step) => each && each.children[step], document.getElementById('main'));

  function note(change) {
    places[shown] = { ...places[shown], ...change };
  }

  function noteScroll() {
    if (!moving && !isMovingOn()) {
      note({ y: Math.round(scrollY), searched: searches().map((field) => field.value), inner: inner().map((each) => [pathOf(each), each.scrollTop, each.scrollLeft]) });
    }
  }

  const isMovingOn = () => Boolean(window.Vaadin && window.Vaadin.Flow && window.Vaadin.Flow.navigation);

  let noting = 0;
  document.addEventListener('scroll', () => {
    if (!noting) {
      noting = setTimeout(() => {
        noting = 0;
        noteScroll();
      }, 100);
    }
  }, { capture: true, passive: true });
  window.addEventListener('pagehide', () => {
    noteScroll();
    keep();
  });

  function noteLink(link) {
    const alike = [...document.querySelectorAll('main a[href]')].filter((each) => each.href === link.href);
    if (link.closest('main')) {
      note({ link: link.getAttribute('href'), which: alike.indexOf(link) });
    }
  }

  const isBusy = () => isMovingOn() || Object.values((window.Vaadin && window.Vaadin.Flow && window.Vaadin.Flow.clients) || {})
      .some((client) => client.isActive && client.isActive());

  // What is read late makes the page longer: tries again until it is long enough, or a hand moves it elsewhere. So many steps, and
  // none that the line is waited for: a slow one, or a busy machine, loses nobody's place.
  let giveUp = () => {};

  function goTo(place, done) {
    giveUp();
    let left = PATIENCE;
    let stopped = false;
    let calm = 0;
    const stop = () => {
      stopped = true;
      ['wheel', 'touchstart', 'pointerdown', 'keydown'].forEach((sign) => removeEventListener(sign, stop, true));
      moving = false;
      giveUp = () => {};
      noteScroll();
    };
    giveUp = stop;
    moving = true;
    ['wheel', 'touchstart', 'pointerdown', 'keydown'].forEach((sign) => addEventListener(sign, stop, true));
    const step = () => {
      if (stopped) {
        return;
      }
      (place.inner || []).forEach(([path, top, left]) => {
        const element = byPath(path);
        if (element && (element.scrollTop !== top || element.scrollLeft !== left)) {
          element.scrollTo({ top, left, behavior: 'instant' });
        }
      });
      if (Math.abs(scrollY - place.y) > 1) {
        scrollTo({ top: place.y, behavior: 'instant' });
      }
      calm = Math.abs(scrollY - place.y) > 1 ? 0 : calm + 1;
      if (calm === 1 && done) {
        done();
      }
      left -= isBusy() ? 0 : 1;
      if (calm > 6 || left <= 0) {
        if (!calm && done) {
          done();
        }
        stop();
      } else {
        setTimeout(step, STEP);
      }
    };
    step();
  }

  function focusHeading() {
    const heading = document.querySelector('main h1');
    const target = heading || document.getElementById('main');
    if (target) {
      target.tabIndex = -1;
      target.focus({ preventScroll: true });
    }
  }

  function focusLink(place) {
    const alike = [...document.querySelectorAll('main a[href]')]
        .filter((each) => each.getAttribute('href') === place.link);
    const link = alike[Math.min(Math.max(place.which || 0, 0), alike.length - 1)];
    if (link) {
      link.focus({ preventScroll: true });
    } else {
      focusHeading();
    }
  }

  function openAtTop() {
    places[shown] = { y: 0 };
    moving = true;
    scrollTo({ top: 0, behavior: 'instant' });
    focusHeading();
    requestAnimationFrame(() => {
      scrollTo({ top: 0, behavior: 'instant' });
      moving = false;
    });
  }

  function comeBack(focus) {
    const place = places[shown] || { y: 0 };
    searches().forEach((field, i) => {
      if (place.searched && place.searched[i] && !field.value) {
        field.value = place.searched[i];
        field.dispatchEvent(new Event('input', { bubbles: true }));
        field.dispatchEvent(new Event('change', { bubbles: true }));
      }
    });
    goTo({ y: 0, ...place }, focus ? () => focusLink(place) : null);
  }

  // --- Steps from page to page

  let stepped = false;
  let inPage = false;
  window.addEventListener('vaadin-navigate', (event) => {
    inPage = event.detail.callback === false;
  }, true);

  window.addEventListener('vaadin-navigated', () => {
    const before = shown;
    // A page that completes its own address while it opens is another page all the same
    const isSamePage = shownPath === location.pathname;
    at = history.state;
    shown = nameOf(at);
    shownPath = location.pathname;
    if (stepped) {
      comeBack(true);
    } else if (shown === before) {
      moving = false;
    } else if (inPage && isSamePage) {
      places[shown] = { ...places[before] };
      moving = false;
    } else {
      openAtTop();
    }
    stepped = false;
    inPage = false;
    keep();
  });

  document.addEventListener('click', (event) => {
    const link = event.target.closest && event.target.closest('a[href]');
    if (link) {
      noteScroll();
      noteLink(link);
    }
  }, true);

  document.addEventListener('input', (event) => event.target.closest('[data-search]') && setTimeout(noteScroll), true);
  document.addEventListener('click', (event) => {
    if (event.target.closest && event.target.closest('a[href$="/logout"]')) {
      places = {};
      keep();
      moving = true;
    }
  });

  // A page that is loaded anew comes back to its place, one that is opened starts at its top.
  window.addEventListener('load', () => {
    const kind = (performance.getEntriesByType('navigation')[0] || {}).type;
    if (kind === 'reload' || kind === 'back_forward') {
      whenThere(() => comeBack(false));
    } else {
      delete places[shown];
      moving = false;
    }
  });

  function whenThere(work) {
    let left = 10 * PATIENCE;
    const look = () => {
      if (document.querySelector('main h1')) {
        work();
      } else if (left > 0) {
        left -= 1;
        setTimeout(look, STEP);
      }
    };
    look();
  }

  // --- Back closes what is open. Behind a page on which something opens or is typed stands a guard, so that Back does not leave the
  // page, even when it is the first one of its window; a guard that guards nothing any more is stepped over.

  const isOpen = () => document.querySelector(OPEN) !== null;
  const isTyped = () => window.hpf.typed.has();

  const expected = [];

  // On the way back to its guard a page has one already: another would end that way.
  function guard() {
    if (!expected.length && (isOpen() || isTyped()) && !isGuard(history.state)) {
      const state = { ...history.state, idx: (index(history.state) || 0) + 1, hpfGuard: true };
      history.pushState(state, '');
      at = state;
    }
  }

  window.addEventListener('hpf-typed', guard);
  document.addEventListener('toggle', (event) => event.target.matches('.nav-rest') && guard(), true);
  new MutationObserver(guard).observe(document, {
    childList: true, subtree: true, attributes: true, attributeFilter: ['opened'],
  });

  function closeTopmost() {
    const question = document.querySelector('dialog.ask');
    if (question) {
      question.close();
      return;
    }
    const sheet = document.querySelector(SHEET);
    if (sheet) {
      sheet.hidePopover();
      return;
    }
    document.dispatchEvent(new KeyboardEvent('keydown', {
      key: 'Escape', code: 'Escape', keyCode: 27, bubbles: true, composed: true, cancelable: true,
    }));
  }

  // Escape leaves what is open, as Back does; it does not empty the field in which one happens to be.
  document.addEventListener('keydown', (event) => {
    const field = event.key === 'Escape' && event.composedPath().find((each) => each.clearButtonVisible && each.value);
    if (field && !field.opened && field.closest('vaadin-dialog')) {
      event.stopImmediatePropagation();
      closeTopmost();
    }
  }, true);

  function go(steps, then) {
    expected.push(then);
    history.go(steps);
  }

  window.addEventListener('popstate', (event) => {
    const from = at;
    const to = event.state;
    at = to;
    if (expected.length) {
      event.stopImmediatePropagation();
      expected.shift()();
      guard();
      return;
    }
    const steps = (index(to) || 0) - (index(from) || 0);
    if (isOpen() && steps !== 0) {
      event.stopImmediatePropagation();
      go(-steps, closeTopmost);
    } else if (isTyped() && steps !== 0) {
      event.stopImmediatePropagation();
      go(-steps, () => window.hpf.typed.ask(() => history.go(steps)));
    } else if (isGuard(from) && steps === -1 && nameOf(from) === nameOf(to)) {
      event.stopImmediatePropagation();
      history.back();
    } else if (isGuard(to) && steps === 1 && nameOf(from) === nameOf(to)) {
      event.stopImmediatePropagation();
      history.forward();
    } else {
      stepped = true;
    }
  });
})();
