// The line is there again once what was asked is answered. Flow 25.2 says so when its heartbeat is answered; of a question
// that was asked again until it was, it only ends the sign of loading, which the lost line had replaced before, and the page
// went on saying that it tries to reconnect until somebody tapped.
(function () {
  const LOOK = 1000;
  let line = null;
  let asked = false;

  function asks() {
    return Object.values(window.Vaadin.Flow?.clients ?? {}).some((client) => client.isActive && client.isActive());
  }

  function note() {
    if (line.state === 'reconnecting' && asks()) {
      asked = true;
    }
  }

  setInterval(() => {
    if (!line) {
      line = (window.Vaadin && window.Vaadin.connectionState) || null;
      line?.addStateChangeListener(note);
    }
    if (line?.state !== 'reconnecting') {
      asked = false;
    } else if (asks()) {
      asked = true;
    } else if (asked) {
      asked = false;
      line.state = 'connected';
    }
  }, LOOK);
})();
