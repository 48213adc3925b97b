package org.halfpastfour.casework.ui;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import org.halfpastfour.casework.ContactRhythm;
import org.halfpastfour.casework.DueContact;
import org.halfpastfour.casework.DueState;
import org.halfpastfour.casework.LivesAt;
import org.halfpastfour.casework.RhythmUnit;
import org.halfpastfour.shared.CodeWord;
import org.halfpastfour.shell.ui.Badge;
import org.jspecify.annotations.Nullable;

/** How contacts, and when they are due, are said. */
public class ContactWords implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Those that are chosen among. */
    static final List<ContactRhythm> USUAL = List.of(
            new ContactRhythm(1, RhythmUnit.WEEK),
            new ContactRhythm(2, RhythmUnit.WEEK),
            new ContactRhythm(1, RhythmUnit.MONTH),
            new ContactRhythm(2, RhythmUnit.MONTH),
            new ContactRhythm(3, RhythmUnit.MONTH),
            new ContactRhythm(6, RhythmUnit.MONTH),
            new ContactRhythm(12, RhythmUnit.MONTH));

    private final CaseWords words;

    @Inject
    public ContactWords(CaseWords words) {
        this.words = words;
    }

    CaseWords words() {
        return words;
    }

    String text(String key, Object... parameters) {
        return words.text(key, parameters);
    }

    /** 每 2 周一次. */
    String rhythm(ContactRhythm rhythm) {
        String unit = "rhythm." + CodeWord.of(rhythm.unit());
        return rhythm.every() == 1 ? text(unit + ".each") : text(unit, rhythm.every());
    }

    /** 家访 · 应在 11月30日 前. */
    String due(DueContact due) {
        return text("due.said", words.of(due.kind()), state(due));
    }

    String state(DueContact due) {
        return switch (due.state()) {
            case OVERDUE -> text("due.overdue", words.shortDate(due.by()));
            case TODAY -> text("due.today");
            case THIS_WEEK, LATER -> text("due.by", words.shortDate(due.by()));
            case DONE -> text("due.done", words.shortDate(due.last()));
        };
    }

    static Badge.Tone tone(DueState state) {
        return switch (state) {
            case OVERDUE -> Badge.Tone.BAD;
            case TODAY -> Badge.Tone.WARNING;
            case THIS_WEEK -> Badge.Tone.ACCENT;
            case LATER -> Badge.Tone.NEUTRAL;
            case DONE -> Badge.Tone.GOOD;
        };
    }

    String place(@Nullable LivesAt place) {
        return place == null ? text("address.none") : (place.street() + " " + place.door()).strip();
    }
}
