package org.halfpastfour.programme.ui;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.programme.SeriesView;
import org.halfpastfour.shell.ui.Words;
import org.jspecify.annotations.Nullable;

/** To which series of its programme a session belongs, or that it is by itself. */
final class SeriesSelect extends Select<SeriesView> {

    private static final long serialVersionUID = 1L;

    SeriesSelect(Words words) {
        String alone = words.text("programme.belongs-to.none");
        setLabel(words.text("programme.belongs-to"));
        setHelperText(words.text("programme.belongs-to.helper"));
        setEmptySelectionAllowed(true);
        setEmptySelectionCaption(alone);
        setItemLabelGenerator(series -> series == null ? alone : SeriesWords.line(words, series));
    }

    /** Nothing is asked of a programme that has no series. */
    void offer(List<SeriesView> known) {
        setItems(known);
        setVisible(!known.isEmpty());
    }

    @Nullable
    SeriesId chosen() {
        SeriesView series = getValue();
        return series == null ? null : series.id();
    }
}
