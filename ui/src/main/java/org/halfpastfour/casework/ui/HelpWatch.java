package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.ObjIntConsumer;
import java.util.stream.Stream;
import org.halfpastfour.casework.HelpCall;
import org.halfpastfour.casework.HelpCalls;
import org.halfpastfour.shell.ui.Polling;

/** Calls for help on top of a page that stays open: it looks whether another one came, and reads whose only then. */
class HelpWatch extends Div {

    private static final long serialVersionUID = 1L;
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(20);

    private final transient HelpCalls calls;
    private final boolean own;
    private final boolean supervised;
    private final CaseWords words;
    private final transient ObjIntConsumer<Set<UUID>> counted;
    private transient Set<UUID> seen = Set.of();
    private transient Set<UUID> late = Set.of();

    /**
     * Of one's own clients, and what waits too long in the supervised districts.
     *
     * @param counted is told what waits too long there, and how many wait in all
     */
    HelpWatch(HelpCalls calls, boolean own, boolean supervised, CaseWords words, ObjIntConsumer<Set<UUID>> counted) {
        this.calls = calls;
        this.own = own;
        this.supervised = supervised;
        this.words = words;
        this.counted = counted;
        show(waiting());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Polling.start(this, BETWEEN_LOOKS, this::look);
    }

    private void look() {
        Set<UUID> waiting = waiting();
        if (!waiting.equals(seen)) {
            show(waiting);
        }
    }

    private void show(Set<UUID> waiting) {
        seen = waiting;
        removeAll();
        add(new HelpPanel(waiting.isEmpty() ? List.of() : whose(), words));
        setVisible(!waiting.isEmpty());
        counted.accept(late, waiting.size());
    }

    private Set<UUID> waiting() {
        Set<UUID> waiting = new HashSet<>(own ? calls.waiting() : Set.of());
        late = supervised ? calls.waitingTooLong() : Set.of();
        waiting.addAll(late);
        return waiting;
    }

    private List<HelpCall> whose() {
        return Stream.concat(
                        own ? calls.mine().stream() : Stream.empty(),
                        supervised ? calls.late().stream() : Stream.empty())
                .distinct()
                .toList();
    }
}
