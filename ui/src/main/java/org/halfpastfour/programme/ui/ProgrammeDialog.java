package org.halfpastfour.programme.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import java.util.stream.Stream;
import org.halfpastfour.programme.ChangeProgramme;
import org.halfpastfour.programme.ProgrammeView;
import org.halfpastfour.programme.Programmes;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.Latest;
import org.halfpastfour.shell.ui.News;
import org.halfpastfour.shell.ui.Notices;
import org.halfpastfour.shell.ui.Words;

/** Changes what a programme says. */
final class ProgrammeDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    ProgrammeDialog(StaffDesk desk, Programmes programmes, ProgrammeView programme, Runnable changed) {
        super(desk.words, desk.words.text("programme.edit"));
        Forms form = new Forms(desk.errors);
        ProgrammeFields fields = new ProgrammeFields(desk.words, form);
        fields.set(programme);
        Checkbox active = new Checkbox(desk.words.text("programme.active"), programme.active());
        News news = new News();
        Latest<ProgrammeView> latest =
                new Latest<>(programme, () -> latest(programmes, programme), now -> news.tell(said(desk.words, now)));
        body().add(fields, active, news, form.problem());
        footer(form.submit(desk.words.text("programme.save"), key -> {
            latest.attempt(() -> programmes.change(new ChangeProgramme(
                    programme.id(),
                    fields.title(),
                    fields.description(),
                    fields.ageFrom(),
                    fields.ageTo(),
                    fields.needsGuardian(),
                    active.getValue(),
                    latest.seen().version())));
            close();
            Notices.done(desk.words.text("programme.saved"));
            changed.run();
        }));
    }

    private static ProgrammeView latest(Programmes programmes, ProgrammeView programme) {
        return programmes.of(programme.home()).stream()
                .filter(one -> one.id().equals(programme.id()))
                .findFirst()
                .orElse(programme);
    }

    private static Stream<String> said(Words words, ProgrammeView now) {
        return Stream.of(
                now.title(),
                words.ages(now.ageFrom(), now.ageTo()),
                now.needsGuardian() ? words.text("programme.needs-guardian") : "",
                now.active() ? "" : words.text("programme.inactive"),
                now.description());
    }
}
