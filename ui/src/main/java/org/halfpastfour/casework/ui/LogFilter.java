package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import java.util.UUID;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.casework.FindReads;
import org.halfpastfour.casework.LogKind;
import org.halfpastfour.casework.ReaderCounts;
import org.halfpastfour.casework.ReaderRow;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shell.ui.Address;
import org.halfpastfour.shell.ui.DateField;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.TypedWork;
import org.jspecify.annotations.Nullable;

/** Of which days, which case and whom the log is shown, and what of it; the address keeps it. */
class LogFilter extends Div {

    private static final long serialVersionUID = 1L;

    private final DateField from;
    private final DateField to;
    private final TextField number;
    private final Select<ReaderRow> reader;
    private final Select<LogKind> kind;
    private final Address address;
    private final transient DateRange usual;
    private @Nullable UUID wanted;

    LogFilter(Forms form, Address address, DateRange usual, CaseWords words) {
        this.address = address;
        this.usual = usual;
        addClassName("city-filter");
        from = form.field("from", new DateField(words.text("log.from")));
        to = form.field("to", new DateField(words.text("log.to")));
        number = form.field("caseNumber", new TextField(words.text("field.case-number")));
        number.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        reader = form.field("reader", new Select<>());
        reader.setLabel(words.text("log.reader"));
        reader.setEmptySelectionAllowed(true);
        reader.setEmptySelectionCaption(words.text("log.reader.all"));
        reader.setItemLabelGenerator(each -> each == null ? words.text("log.reader.all") : each.name());
        kind = form.field("kind", new Select<>());
        kind.setLabel(words.text("log.kind"));
        kind.setItems(LogKind.values());
        kind.setItemLabelGenerator(words::of);
        from.setValue(address.date("from").orElse(usual.from()));
        to.setValue(address.date("to").orElseGet(words.words()::today));
        number.setValue(address.text("case").orElse(""));
        kind.setValue(address.word("kind", LogKind.class).orElse(LogKind.ALL));
        wanted = address.id("reader").orElse(null);
        add(from, to, number, reader, kind);
        TypedWork.exempt(this);
    }

    void changed(Runnable again) {
        from.addValueChangeListener(change -> keep(change.isFromClient(), "from", change.getValue(), again));
        to.addValueChangeListener(change -> keep(change.isFromClient(), "to", change.getValue(), again));
        number.addValueChangeListener(change -> keep(change.isFromClient(), "case", change.getValue(), again));
        kind.addValueChangeListener(change -> keep(change.isFromClient(), "kind", change.getValue(), again));
        reader.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                wanted = change.getValue() == null
                        ? null
                        : change.getValue().account().value();
                keep(true, "reader", wanted, again);
            }
        });
    }

    private void keep(boolean typed, String name, @Nullable Object value, Runnable again) {
        if (typed) {
            address.replace(name, value);
            again.run();
        }
    }

    FindReads question() {
        UUID who = wanted;
        return new FindReads(
                new DateRange(
                        Optional.ofNullable(from.getValue()).orElse(usual.from()),
                        Optional.ofNullable(to.getValue()).orElse(usual.to())),
                number.getValue(),
                who == null ? null : AccountId.of(who),
                kind.getValue());
    }

    /** Those who read something on these days. */
    void offer(ReaderCounts counts) {
        reader.setItems(counts.readers());
        reader.setValue(counts.readers().stream()
                .filter(each -> each.account().value().equals(wanted))
                .findFirst()
                .orElse(null));
    }
}
