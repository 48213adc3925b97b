package org.halfpastfour.report.ui;

import java.io.Serializable;
import org.halfpastfour.report.UseFigures;
import org.halfpastfour.shell.ui.Words;
import org.jspecify.annotations.Nullable;

/** Figures as they stand on the page. */
record FigureWords(Words words) implements Serializable {

    String name(Shown figure) {
        return words.text(figure.key());
    }

    /** 1234, 62%, 不公布; nothing at all is a dash. */
    String value(Shown figure, @Nullable UseFigures figures) {
        if (figures == null) {
            return words.text("report.nothing");
        }
        Long value = figure.of(figures);
        if (value == null) {
            return words.text(figure.isPartOf(figures) ? "report.withheld" : "report.nothing");
        }
        return figure == Shown.USE ? words.text("report.percent", value) : value.toString();
    }

    /** A sum from which something is left out says so. */
    String sum(Shown figure, UseFigures figures) {
        String value = value(figure, figures);
        return figure.isPartOf(figures) && figure.of(figures) != null ? words.text("report.part", value) : value;
    }
}
