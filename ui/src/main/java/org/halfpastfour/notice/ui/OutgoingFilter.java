package org.halfpastfour.notice.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import org.halfpastfour.home.HomeSummary;
import org.halfpastfour.notice.DeliveryState;
import org.halfpastfour.notice.FindOutgoing;
import org.halfpastfour.notice.NoticeKind;
import org.halfpastfour.shell.ui.Address;
import org.halfpastfour.shell.ui.DateField;
import org.halfpastfour.shell.ui.TypedWork;
import org.halfpastfour.shell.ui.Words;
import org.jspecify.annotations.Nullable;

/** Which messages to show; all of it is kept in the address. */
class OutgoingFilter extends Div {

    private static final long serialVersionUID = 1L;

    private final Address address;
    private final SerializableConsumer<FindOutgoing> changed;
    private final Words words;
    private final ComboBox<HomeSummary> home = new ComboBox<>();
    private final Select<DeliveryState> state = new Select<>();
    private final Select<NoticeKind> kind = new Select<>();
    private final DateField day;

    OutgoingFilter(Address address, List<HomeSummary> homes, Words words, SerializableConsumer<FindOutgoing> changed) {
        this.address = address;
        this.words = words;
        this.changed = changed;
        this.day = new DateField(words.text("notice.filter.day"));
        addClassName("city-filter");
        TypedWork.exempt(this);
        fillHome(homes);
        fill(state, "notice.filter.state", "notice.state.", DeliveryState.values());
        fill(kind, "notice.filter.kind", "notice.kind.", NoticeKind.values());
        state.setValue(address.word("state", DeliveryState.class).orElse(null));
        kind.setValue(address.word("kind", NoticeKind.class).orElse(null));
        day.setClearButtonVisible(true);
        day.setValue(address.date("day").orElse(null));
        add(home, state, kind, day);
        listen();
    }

    FindOutgoing wanted() {
        HomeSummary chosen = home.getValue();
        return new FindOutgoing(chosen == null ? null : chosen.id(), state.getValue(), kind.getValue(), day.getValue());
    }

    private void fillHome(List<HomeSummary> homes) {
        home.setLabel(words.text("notice.filter.home"));
        home.setPlaceholder(words.text("notice.filter.any"));
        home.setClearButtonVisible(true);
        home.setItemLabelGenerator(HomeSummary::name);
        home.setItems(homes);
        address.id("home")
                .flatMap(id -> homes.stream()
                        .filter(one -> one.id().value().equals(id))
                        .findFirst())
                .ifPresent(home::setValue);
    }

    private <E extends Enum<E>> void fill(Select<E> select, String label, String prefix, E[] all) {
        select.setLabel(words.text(label));
        select.setItems(all);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(words.text("notice.filter.any"));
        select.setItemLabelGenerator(one -> one == null ? words.text("notice.filter.any") : words.text(prefix + one));
    }

    private void listen() {
        home.addValueChangeListener(change -> choose(
                "home", change.getValue() == null ? null : change.getValue().id()));
        state.addValueChangeListener(change -> choose("state", change.getValue()));
        kind.addValueChangeListener(change -> choose("kind", change.getValue()));
        day.addValueChangeListener(change -> choose("day", change.getValue()));
    }

    private void choose(String name, @Nullable Object value) {
        address.replace(name, value);
        changed.accept(wanted());
    }
}
