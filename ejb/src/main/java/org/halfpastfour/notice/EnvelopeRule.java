package org.halfpastfour.notice;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * By which channels one person gets a message. News about a child's safety go by all that lead there, the rest by the first one, and of a family
 * event by mail where there is one, because that a calendar reads. Who is not reached
 * by any is called; where the house has no channel at all, everything is kept as it would have been sent.
 */
final class EnvelopeRule {

    private static final List<ChannelKind> FIRST_OF =
            List.of(ChannelKind.WECHAT, ChannelKind.MINI_PROGRAMME, ChannelKind.SMS, ChannelKind.MAIL);

    private final Set<ChannelKind> open;

    EnvelopeRule(Set<ChannelKind> open) {
        this.open = Set.copyOf(open);
    }

    /** @param known everything that is known of where this person is reached */
    List<Envelope> of(Letter letter, List<KnownAddress> known, Chosen chosen, Instant from) {
        if (!letter.isSafety() && !chosen.wants(letter.topics())) {
            return List.of();
        }
        Map<ChannelKind, String> ways =
                ways(known, channel -> letter.isSafety() || chosen.channels().contains(channel));
        Stream<ChannelKind> all = inOrder(letter).filter(ways::containsKey);
        List<ChannelKind> by = (letter.isSafety() ? all : all.limit(1)).toList();
        KnownAddress who = known.getFirst();
        if (by.isEmpty() && !ways(known, channel -> true).isEmpty()) {
            return List.of(); // chose every way away, and is not called instead
        }
        return by.isEmpty()
                ? List.of(envelope(letter, who, otherwise(letter, known), null, from))
                : by.stream()
                        .map(channel -> envelope(letter, who, channel, ways.get(channel), from))
                        .toList();
    }

    /** Where else, after it could not be delivered by these: by no way that was chosen away, unless a child's safety is at stake. */
    Optional<Envelope> after(
            StoredDelivery failed,
            Collection<ChannelKind> tried,
            List<KnownAddress> known,
            Chosen chosen,
            Instant from) {
        Map<ChannelKind, String> ways = ways(
                known,
                each -> !tried.contains(each)
                        && (failed.isSafety() || chosen.channels().contains(each)));
        return FIRST_OF.stream()
                .filter(ways::containsKey)
                .findFirst()
                .map(channel -> new Envelope(
                        failed.person(),
                        failed.staffMember(),
                        channel,
                        ways.get(channel),
                        failed.language(),
                        failed.isSafety(),
                        from));
    }

    private static Stream<ChannelKind> inOrder(Letter letter) {
        return letter.isBestByMail()
                ? Stream.concat(Stream.of(ChannelKind.MAIL), FIRST_OF.stream()).distinct()
                : FIRST_OF.stream();
    }

    private Map<ChannelKind, String> ways(List<KnownAddress> known, Predicate<ChannelKind> wanted) {
        Map<ChannelKind, String> ways = new EnumMap<>(ChannelKind.class);
        for (KnownAddress each : known) {
            ChannelKind channel = each.channel();
            String address = each.address();
            if (channel != null && address != null && !each.off() && open.contains(channel) && wanted.test(channel)) {
                ways.put(channel, address);
            }
        }
        return ways;
    }

    /** Staff read what concerns them on their pages; a family without an address is called. */
    private ChannelKind otherwise(Letter letter, List<KnownAddress> known) {
        boolean signsIn = !letter.receiver().isHousehold() && known.getFirst().account();
        boolean reachable = known.stream().anyMatch(each -> each.channel() != null && !each.off());
        return signsIn || open.isEmpty() && reachable ? ChannelKind.PAPER : ChannelKind.CALL;
    }

    private static Envelope envelope(
            Letter letter, KnownAddress who, ChannelKind channel, @Nullable String address, Instant from) {
        boolean family = letter.receiver().isHousehold();
        UUID person = family ? who.who() : null;
        UUID staff = family ? null : who.who();
        return new Envelope(person, staff, channel, address, who.language(), letter.isSafety(), from);
    }
}
