package org.halfpastfour.programme.ui;

import java.util.List;
import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.programme.SeriesView;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.Notices;

/** Puts a session into a series of its programme afterwards, or takes it out. */
final class BelongsDialog extends ProgrammeFormDialog {

    private static final long serialVersionUID = 1L;

    BelongsDialog(PlanningActions desk, SessionView session, List<SeriesView> known, Runnable changed) {
        super(desk.words, desk.words.text("programme.belongs-to"));
        Forms form = new Forms(desk.errors);
        SeriesSelect series = form.field("series", new SeriesSelect(desk.words));
        series.offer(known);
        known.stream().filter(each -> each.id().equals(session.series())).forEach(series::setValue);
        body().add(series, form.problem());
        footer(form.submit(desk.words.text("programme.save"), key -> {
            SeriesId chosen = series.chosen();
            if (chosen == null) {
                desk.seriesSessions.takeOut(session.id());
            } else {
                desk.seriesSessions.putInto(session.id(), chosen);
            }
            close();
            Notices.done(desk.words.text("programme.saved"));
            changed.run();
        }));
    }
}
