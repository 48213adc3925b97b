package org.halfpastfour.programme.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.stream.Stream;
import org.halfpastfour.home.RoomSummary;
import org.halfpastfour.programme.ChangeComing;
import org.halfpastfour.programme.ChangeProgramme;
import org.halfpastfour.programme.ComingSession;
import org.halfpastfour.programme.ProgrammeChanges;
import org.halfpastfour.programme.ProgrammeView;
import org.halfpastfour.programme.Programmes;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.Settlement;
import org.halfpastfour.shell.ui.Draft;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.Latest;
import org.halfpastfour.shell.ui.News;
import org.halfpastfour.shell.ui.Notices;
import org.halfpastfour.shell.ui.Words;
import org.halfpastfour.signup.ui.Settled;

/** Changes what a programme says, and asks which sessions to come follow. */
final class ProgrammeDialog extends ProgrammeFormDialog {

    private static final long serialVersionUID = 1L;

    private final transient ProgrammeChanges changes;
    private final IntegerField places;
    private final Select<RoomSummary> room = new Select<>();
    private final OutingField outing;

    ProgrammeDialog(PlanningActions desk, Programmes programmes, ProgrammeView programme, Runnable changed) {
        super(desk.words, desk.words.text("programme.edit"));
        this.changes = desk.programmeChanges;
        this.places = new IntegerField(desk.words.text("programme.follow.places"));
        this.outing = new OutingField(desk, programme);
        Forms form = new Forms(desk.errors);
        ProgrammeFields fields = new ProgrammeFields(
                desk.words,
                form,
                desk.sessions.terms(desk.words.today(), desk.words.today()).ofClasses());
        fields.set(programme);
        Checkbox active = new Checkbox(desk.words.text("programme.active"), programme.active());
        News news = new News();
        Latest<ProgrammeView> latest =
                new Latest<>(programme, () -> latest(programmes, programme), now -> news.tell(said(desk.words, now)));
        places.setMin(1);
        places.setMax(1000);
        places.setStepButtonsVisible(true);
        places.setHelperText(desk.words.text("programme.follow.places.helper"));
        form.field("places", places);
        offer(form, desk, programme);
        form.field("active", active);
        body().add(Draft.of("programme", programme.id()), fields, outing, places, room, active, news, form.problem());
        footer(form.submit(desk.words.text("programme.save"), key -> {
            ChangeProgramme change = new ChangeProgramme(
                    programme.id(),
                    fields.title(),
                    fields.text(),
                    fields.ageFrom(),
                    fields.ageTo(),
                    fields.needsGuardian(),
                    active.getValue(),
                    latest.seen().version());
            List<ComingSession> coming = changes.preview(asked(change, List.of(), Settlement.NONE));
            if (coming.isEmpty()) {
                latest.attempt(() -> save(change, List.of(), Settlement.NONE));
                done(desk.words, 0, changed);
            } else {
                new FollowDialog(
                                desk,
                                coming,
                                following -> Settled.attempt(
                                        desk.errors,
                                        settled -> latest.attempt(() -> save(change, following, settled)),
                                        () -> done(desk.words, following.size(), changed)))
                        .open();
            }
        }));
    }

    private void save(ChangeProgramme change, List<SessionId> following, Settlement settled) {
        var unused = changes.change(asked(change, following, settled));
        outing.save();
    }

    private void offer(Forms form, PlanningActions desk, ProgrammeView programme) {
        String same = desk.words.text("programme.follow.room.same");
        form.field("room", room);
        room.setLabel(desk.words.text("programme.follow.room"));
        room.setHelperText(desk.words.text("programme.follow.room.helper"));
        room.setItems(desk.openRooms(programme.home()));
        room.setEmptySelectionAllowed(true);
        room.setEmptySelectionCaption(same);
        room.setItemLabelGenerator(each ->
                each == null ? same : desk.words.text("programme.room-with-places", each.name(), each.places()));
    }

    private ChangeComing asked(ChangeProgramme change, List<SessionId> following, Settlement settled) {
        RoomSummary into = room.getValue();
        return new ChangeComing(change, places.getValue(), into == null ? null : into.id(), following, settled);
    }

    private void done(Words words, int followed, Runnable changed) {
        close();
        Notices.done(followed == 0 ? words.text("programme.saved") : words.text("programme.followed", followed));
        changed.run();
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
                now.description(),
                now.text().teacher(),
                now.text().bring(),
                now.text().door());
    }
}
