package org.halfpastfour.notice.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.notice.ChannelKind;
import org.halfpastfour.notice.DeliveryFault;
import org.halfpastfour.notice.DeliveryLine;
import org.halfpastfour.notice.DeliveryState;
import org.halfpastfour.notice.NoticeKind;
import org.halfpastfour.notice.OutgoingLine;
import org.halfpastfour.shell.ui.Badge;
import org.halfpastfour.shell.ui.Words;
import org.jspecify.annotations.Nullable;

/** How it is said what left the house, and how far it is. */
record OutgoingWords(Words words) {

    String kind(NoticeKind kind) {
        return words.text("notice.kind." + kind);
    }

    /** 七星岗青少年之家 · 陈家 · 今天 16:30. */
    String about(OutgoingLine line) {
        return String.join(
                " · ",
                Stream.<@Nullable String>of(
                                line.home(),
                                line.receiver() != null
                                        ? line.receiver()
                                        : words.text(line.toStaff() ? "notice.to-staff" : "notice.to-family"),
                                words.moment(line.at()))
                        .filter(part -> part != null && !part.isEmpty())
                        .map(String::valueOf)
                        .toList());
    }

    /** Envelopes that are as far by the same way are said once, with their number. */
    List<Badge> states(OutgoingLine line) {
        if (line.deliveries().isEmpty()) {
            return List.of(new Badge(words.text("notice.inbox-only")));
        }
        Map<String, List<DeliveryLine>> alike = line.deliveries().stream()
                .collect(Collectors.groupingBy(this::state, LinkedHashMap::new, Collectors.toList()));
        return alike.entrySet().stream()
                .map(each -> new Badge(
                        times(each.getKey(), each.getValue().size()),
                        tone(each.getValue().getFirst())))
                .toList();
    }

    private String times(String state, int count) {
        return count == 1 ? state : words.text("notice.states.alike", state, count);
    }

    private String state(DeliveryLine delivery) {
        return words.text(
                "notice.channel-state",
                words.text("notice.channel." + delivery.channel()),
                words.text(delivery.replaced() ? "notice.delivery.replaced" : "notice.state." + how(delivery)));
    }

    /** What only lies here, and a call that somebody makes, were not taken by another end. */
    private static String how(DeliveryLine delivery) {
        boolean paper = delivery.channel() == ChannelKind.PAPER
                && (delivery.state() == DeliveryState.DUE || delivery.state() == DeliveryState.SENT);
        boolean call = delivery.channel() == ChannelKind.CALL && delivery.state() == DeliveryState.DUE;
        return paper || call
                ? delivery.channel() + "." + delivery.state()
                : delivery.state().toString();
    }

    /** What became of an envelope, in a sentence. */
    String said(DeliveryLine delivery) {
        DeliveryFault fault = delivery.fault();
        String why = fault == null ? "" : " · " + words.text("notice.fault." + fault);
        String when = delivery.answeredAt() == null
                ? delivery.state() == DeliveryState.DUE
                        ? " · " + words.text("notice.delivery.next", words.moment(delivery.next()))
                        : ""
                : " · " + words.moment(delivery.answeredAt());
        String tries = delivery.attempts() > 1 ? " · " + words.text("notice.delivery.tries", delivery.attempts()) : "";
        return state(delivery) + why + when + tries;
    }

    private static Badge.Tone tone(DeliveryLine delivery) {
        if (delivery.replaced() || delivery.channel() == ChannelKind.PAPER) {
            return Badge.Tone.NEUTRAL;
        }
        return switch (delivery.state()) {
            case SENT, CALLED -> Badge.Tone.GOOD;
            case FAILED -> Badge.Tone.BAD;
            case UNSURE -> Badge.Tone.WARNING;
            default -> Badge.Tone.NEUTRAL;
        };
    }
}
