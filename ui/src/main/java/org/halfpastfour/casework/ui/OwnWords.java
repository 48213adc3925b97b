package org.halfpastfour.casework.ui;

import jakarta.inject.Inject;
import java.io.Serializable;
import org.halfpastfour.casework.AnswerKind;
import org.halfpastfour.casework.CheckInReply;
import org.halfpastfour.casework.OwnReading;
import org.halfpastfour.shared.CodeWord;

/** What a client reads on the own page, said plainly. */
public class OwnWords implements Serializable {

    private static final long serialVersionUID = 1L;

    private final CaseWords words;

    @Inject
    public OwnWords(CaseWords words) {
        this.words = words;
    }

    CaseWords words() {
        return words;
    }

    String text(String key, Object... parameters) {
        return words.text(key, parameters);
    }

    /** 很难 … 很好. */
    String mark(int mark) {
        return text("own.mark." + mark);
    }

    /** 还不错, or what was written; nothing where it was skipped. */
    String reply(CheckInReply reply) {
        Integer mark = reply.mark();
        return reply.question().kind() == AnswerKind.SCALE ? mark == null ? "" : mark(mark) : reply.words();
    }

    /** 李社工（你的社工）. */
    String who(OwnReading read) {
        String name = read.name() == null ? words.text("log.nobody") : read.name();
        return switch (read.role()) {
            case "CASEWORKER", "CASE_SUPERVISOR" ->
                text("own.role", name, text("own.role." + CodeWord.of(Role.valueOf(read.role()))));
            default -> name;
        };
    }

    /** 看了方案, 加了一个目标. */
    String what(OwnReading read) {
        return words.text("log." + read.what());
    }

    private enum Role {
        CASEWORKER,
        CASE_SUPERVISOR
    }
}
