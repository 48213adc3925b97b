package org.halfpastfour.notice;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** A way out of the house on which a test says what becomes of an envelope. */
final class ScriptedChannel implements Channel {

    private final ChannelKind kind;
    private final List<Outgoing> taken = new CopyOnWriteArrayList<>();
    private volatile Function<Outgoing, Outcome> script = any -> Outcome.sent("taken");

    ScriptedChannel(ChannelKind kind) {
        this.kind = kind;
    }

    ScriptedChannel answers(Function<Outgoing, Outcome> next) {
        script = next;
        return this;
    }

    ScriptedChannel answers(Outcome always) {
        return answers(any -> always);
    }

    @Override
    public ChannelKind kind() {
        return kind;
    }

    @Override
    public Outcome send(Outgoing outgoing) {
        taken.add(outgoing);
        return script.apply(outgoing);
    }

    List<Outgoing> taken() {
        return List.copyOf(taken);
    }
}
