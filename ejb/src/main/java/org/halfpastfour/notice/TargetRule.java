package org.halfpastfour.notice;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** To which page a message leads: where its matter stands, and of several the one on which something wants doing soonest. */
final class TargetRule {

    private TargetRule() {}

    static @Nullable MessageTarget of(Receiver receiver, List<NewsLine> lines) {
        return lines.stream()
                .map(line -> line.kind().leadsTo())
                .filter(Objects::nonNull)
                .distinct()
                .min(Comparator.naturalOrder())
                .map(page -> target(page, receiver, lines))
                .orElse(null);
    }

    private static MessageTarget target(MessageTarget.Kind page, Receiver receiver, List<NewsLine> lines) {
        boolean alone = lines.stream().allMatch(line -> line.kind().leadsTo() == page);
        return switch (page) {
            case OFFER -> new MessageTarget(page, only(lines, NewsFacts::offer).orElse(null));
            case BOOKING ->
                new MessageTarget(
                        page,
                        lines.size() == 1 ? only(lines, NewsFacts::booking).orElse(null) : null);
            case SESSION ->
                only(lines, NewsFacts::session)
                        .filter(any -> alone)
                        .map(session -> new MessageTarget(page, session))
                        .orElseGet(() -> new MessageTarget(several(receiver), null));
            case COLLECT, TODAY, FAMILY, NEXT_TERM, WISHES, DUTIES, DAYS -> new MessageTarget(page, null);
        };
    }

    private static MessageTarget.Kind several(Receiver receiver) {
        return receiver.isHousehold() ? MessageTarget.Kind.BOOKING : MessageTarget.Kind.DUTIES;
    }

    private static Optional<UUID> only(List<NewsLine> lines, Function<NewsFacts, @Nullable UUID> of) {
        Set<UUID> all = lines.stream()
                .flatMap(line -> Stream.ofNullable(of.apply(line.facts())))
                .collect(Collectors.toSet());
        return all.size() == 1 ? all.stream().findFirst() : Optional.empty();
    }
}
