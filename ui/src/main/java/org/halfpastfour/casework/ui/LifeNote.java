package org.halfpastfour.casework.ui;

import java.time.LocalDate;
import java.util.Optional;
import org.halfpastfour.casework.CaseLifeView;
import org.halfpastfour.shell.ui.Badge;

/** Says that a case is paused or closed, and until or since when; of an open one nothing. */
class LifeNote {

    private final CaseLifeView life;
    private final CaseWords words;

    LifeNote(CaseLifeView life, CaseWords words) {
        this.life = life;
        this.words = words;
    }

    Optional<Badge> badge() {
        LocalDate closed = life.closedOn();
        if (closed != null) {
            return Optional.of(new Badge(words.text("closed.on", words.date(closed)), Badge.Tone.WARNING));
        }
        return Optional.ofNullable(life.pausedUntil())
                .map(until -> new Badge(words.text("paused.until", words.date(until)), Badge.Tone.ACCENT));
    }
}
