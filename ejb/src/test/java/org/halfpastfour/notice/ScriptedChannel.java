package org.halfpastfour.notice;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** A way out of the house on which a test says what becomes of an envelope. */
final class ScriptedChannel implements Channel {

    private final ChannelKind kind;
    private final List<Outgoing> taken = new CopyOnWriteArrayList<>();
    private volatile Function<Outgoing, PostAnswer> script = any -> PostAnswer.sent("taken");

    ScriptedChannel(ChannelKind kind) {
        this.kind = kind;
    }

    ScriptedChannel answers(Function<Outgoing, PostAnswer> next) {
        script = next;
        return this;
    }

    ScriptedChannel answers(PostAnswer always) {
        return answers(any -> always);
    }

    @Override
    public ChannelKind kind() {
        return kind;
    }

    @Override
    public PostAnswer send(Outgoing outgoing) {
        taken.add(outgoing);
        return script.apply(outgoing);
    }

    List<Outgoing> taken() {
        return List.copyOf(taken);
    }
}
