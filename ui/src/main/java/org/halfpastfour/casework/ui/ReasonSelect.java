package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.select.Select;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.halfpastfour.casework.Attention;
import org.jspecify.annotations.Nullable;

/** Shows the cases with one reason only; it offers those that are open, each with how often. */
class ReasonSelect extends Select<Attention> {

    private static final long serialVersionUID = 1L;

    private final Map<Attention, Integer> counts = new EnumMap<>(Attention.class);

    ReasonSelect(CaseWords words, Consumer<@Nullable Attention> changed) {
        setAriaLabel(words.text("reason"));
        setEmptySelectionAllowed(true);
        setEmptySelectionCaption(words.text("reason.all"));
        setItemLabelGenerator(reason -> reason == null
                ? words.text("reason.all")
                : words.text("reason.of", words.of(reason), counts.getOrDefault(reason, 0)));
        addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.accept(change.getValue());
            }
        });
    }

    void choose(@Nullable Attention reason) {
        if (reason != null) {
            setItems(reason);
        }
        setValue(reason);
    }

    @Nullable
    Attention chosen() {
        return getValue();
    }

    /** The one that is chosen stays, also when nothing is left of it. */
    void offer(Map<Attention, Integer> open) {
        Attention chosen = chosen();
        Set<Attention> items = EnumSet.noneOf(Attention.class);
        items.addAll(open.keySet());
        if (chosen != null) {
            items.add(chosen);
        }
        counts.clear();
        counts.putAll(open);
        setItems(items);
        setValue(chosen);
    }
}
