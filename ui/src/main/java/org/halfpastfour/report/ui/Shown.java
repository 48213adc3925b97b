package org.halfpastfour.report.ui;

import java.util.Locale;
import java.util.Set;
import org.halfpastfour.report.UseFigure;
import org.halfpastfour.report.UseFigures;
import org.jspecify.annotations.Nullable;

/** A figure as it is chosen on the page. */
enum Shown {
    SESSIONS,
    PARTICIPATIONS,
    USE,
    WAITING;

    String key() {
        return "report." + name().toLowerCase(Locale.ROOT);
    }

    @Nullable
    Long of(UseFigures figures) {
        Integer use = figures.use();
        return switch (this) {
            case SESSIONS -> figures.sessions();
            case PARTICIPATIONS -> figures.participations();
            case USE -> use == null ? null : Long.valueOf(use);
            case WAITING -> figures.waiting();
        };
    }

    boolean isPartOf(UseFigures figures) {
        return figures.withheld().stream().anyMatch(madeOf()::contains);
    }

    private Set<UseFigure> madeOf() {
        return switch (this) {
            case SESSIONS -> Set.of(UseFigure.SESSIONS);
            case PARTICIPATIONS -> Set.of(UseFigure.PARTICIPATIONS);
            case USE -> Set.of(UseFigure.TAKEN, UseFigure.PLACES);
            case WAITING -> Set.of(UseFigure.WAITING);
        };
    }
}
