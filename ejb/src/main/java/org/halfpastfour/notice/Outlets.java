package org.halfpastfour.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The channels that are configured; none of them where nobody configured any, as in the demo. */
@ApplicationScoped
class Outlets {

    private final Map<ChannelKind, Channel> channels = new EnumMap<>(ChannelKind.class);

    Set<ChannelKind> open() {
        return Set.copyOf(channels.keySet());
    }

    Optional<Channel> by(ChannelKind kind) {
        return Optional.ofNullable(channels.get(kind));
    }
}
