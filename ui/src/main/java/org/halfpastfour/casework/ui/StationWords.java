package org.halfpastfour.casework.ui;

import java.io.Serializable;
import org.halfpastfour.casework.CaseloadWord;
import org.halfpastfour.casework.StationTurnLine;
import org.halfpastfour.casework.StationVersionLine;
import org.halfpastfour.casework.WorkerLoad;
import org.halfpastfour.shell.ui.Badge;

/** How places of work, and who works there with how many families, are said. */
record StationWords(CaseWords words) implements Serializable {

    String text(String key, Object... parameters) {
        return words.text(key, parameters);
    }

    /** 李社工 · 大溪沟社工点 · 32 个家庭，合适. */
    String worker(WorkerLoad load) {
        String place = load.place();
        return place == null
                ? text("station.worker.nowhere", load.name(), load(load))
                : text("station.worker", load.name(), place, load(load));
    }

    /** 32 个家庭，合适. */
    String load(WorkerLoad load) {
        return text("station.load", load.cases(), words.of(load.word()));
    }

    Badge badge(WorkerLoad load) {
        return new Badge(load(load), load.word() == CaseloadWord.WITHIN ? Badge.Tone.GOOD : Badge.Tone.WARNING);
    }

    String said(StationVersionLine version) {
        return text(
                "station.version",
                version.number(),
                version.profile().name(),
                version.profile().address(),
                words.words().phone(version.profile().phone()),
                version.profile().opening(),
                words.who(version.setBy()),
                words.words().moment(version.setAt()));
    }

    String said(StationTurnLine turn) {
        return turn.until() == null
                ? text("station.turn.since", turn.name(), words.date(turn.from()))
                : text("station.turn", turn.name(), words.date(turn.from()), words.date(turn.until()));
    }
}
