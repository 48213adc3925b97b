package org.halfpastfour.programme.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.halfpastfour.programme.ComingSession;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.Words;

/** Asks which sessions to come follow what is changed of their programme; those in which something would break stay as they are. */
final class FollowDialog extends ProgrammeFormDialog {

    private static final long serialVersionUID = 1L;

    enum Which {
        ALL,
        EMPTY,
        NONE,
        PICKED
    }

    private final Words words;
    private final transient List<ComingSession> able;
    private final RadioButtonGroup<Which> which = new RadioButtonGroup<>();
    private final CheckboxGroup<ComingSession> picked = new CheckboxGroup<>();

    FollowDialog(PlanningActions desk, List<ComingSession> coming, Consumer<List<SessionId>> save) {
        super(desk.words, desk.words.text("programme.follow.title"));
        this.words = desk.words;
        able = coming.stream().filter(ComingSession::canFollow).toList();
        List<ComingSession> broken =
                coming.stream().filter(session -> !session.canFollow()).toList();
        Forms form = new Forms(desk.errors);
        body().add(new Paragraph(words.text("programme.follow.what", coming.size())));
        choices();
        body().add(which, picked);
        if (!broken.isEmpty()) {
            body().add(new Paragraph(words.text("programme.follow.broken", broken.size())), list(broken));
        }
        body().add(form.problem());
        footer(form.submit(words.text("programme.save"), key -> {
            save.accept(chosen());
            close();
        }));
    }

    List<SessionId> chosen() {
        return able.stream()
                .filter(session -> switch (which.getValue()) {
                    case ALL -> true;
                    case EMPTY -> session.isEmpty();
                    case NONE -> false;
                    case PICKED -> picked.getValue().contains(session);
                })
                .map(session -> session.session().id())
                .toList();
    }

    private void choices() {
        long empty = able.stream().filter(ComingSession::isEmpty).count();
        List<Which> offered = new ArrayList<>();
        if (!able.isEmpty()) {
            offered.add(Which.ALL);
            if (empty > 0 && empty < able.size()) {
                offered.add(Which.EMPTY);
            }
        }
        offered.add(Which.NONE);
        if (able.size() > 1) {
            offered.add(Which.PICKED);
        }
        which.setLabel(words.text("programme.follow.which"));
        which.getElement().getThemeList().add("vertical");
        which.setItems(offered);
        which.setItemLabelGenerator(
                each -> words.text("programme.follow." + each, each == Which.EMPTY ? empty : able.size()));
        which.setValue(offered.getFirst());
        which.addValueChangeListener(change -> picked.setVisible(change.getValue() == Which.PICKED));
        picked.setLabel(words.text("programme.follow.pick"));
        picked.setItems(able);
        picked.setItemLabelGenerator(this::label);
        picked.setValue(new HashSet<>(able));
        picked.getElement().getThemeList().add("vertical");
        picked.setVisible(false);
    }

    private String label(ComingSession session) {
        String when = words.when(session.session().start(), session.session().end());
        return session.isEmpty()
                ? when
                : when + " · "
                        + words.text(
                                "programme.follow.booked",
                                session.session().taken(),
                                session.session().waiting());
    }

    private UnorderedList list(List<ComingSession> broken) {
        UnorderedList list = new UnorderedList();
        broken.forEach(session -> list.add(new ListItem(label(session) + " · "
                + session.breaks().stream()
                        .map(each -> words.text("programme.follow.breaks." + each.code(), each.count()))
                        .collect(Collectors.joining(" ")))));
        return list;
    }
}
