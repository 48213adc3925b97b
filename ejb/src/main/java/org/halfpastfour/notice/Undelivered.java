package org.halfpastfour.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What becomes of an envelope that was not taken: it is tried again, goes another way, or could not be reached. */
@ApplicationScoped
class Undelivered {

    private static final Map<DeliveryFault, OffReason> SWITCHED_OFF_BY = Map.of(
            DeliveryFault.UNSUBSCRIBED, OffReason.UNSUBSCRIBED,
            DeliveryFault.BOUNCED, OffReason.BOUNCED,
            DeliveryFault.UNKNOWN_ADDRESS, OffReason.UNKNOWN_ADDRESS);

    @Inject
    DeliveryRecords deliveries;

    @Inject
    AddressRecords addresses;

    @Inject
    ChoiceDesk choices;

    @Inject
    MessageRecords messages;

    @Inject
    EventMailDesk invitations;

    @Inject
    Outlets outlets;

    @Inject
    Night night;

    @Inject
    Clock clock;

    void note(TakenDelivery taken, PostAnswer outcome) {
        Optional<Duration> pause =
                mayTryAgain(taken, outcome) ? PauseRule.after(taken.attempt(), taken.safety()) : Optional.empty();
        if (pause.isPresent()) {
            Instant next = clock.instant().plus(pause.get());
            deliveries.notSent(taken, DeliveryState.DUE, outcome, taken.safety() ? next : night.waking(next));
        } else if (outcome.kind() == PostAnswer.Kind.LOST) {
            deliveries.notSent(taken, DeliveryState.UNSURE, outcome, clock.instant());
        } else if (deliveries.notSent(taken, DeliveryState.FAILED, outcome, clock.instant())) {
            deliveries.find(taken.id()).ifPresent(each -> goAnotherWay(each, outcome.fault()));
        }
    }

    /** It came back, after it had been taken. */
    void cameBack(StoredDelivery delivery, DeliveryFault why) {
        delivery.comeBack(why);
        goAnotherWay(delivery, why);
    }

    /** An answer that was lost is asked for again only where a child's safety is worth a message too many. */
    private static boolean mayTryAgain(TakenDelivery taken, PostAnswer outcome) {
        return outcome.kind() == PostAnswer.Kind.LATER || outcome.kind() == PostAnswer.Kind.LOST && taken.safety();
    }

    private void goAnotherWay(StoredDelivery failed, @Nullable DeliveryFault why) {
        String address = failed.address();
        OffReason off = why == null ? null : SWITCHED_OFF_BY.get(why);
        if (off != null && address != null) {
            addresses.switchOff(failed.channel(), address, off, clock.instant());
        }
        List<KnownAddress> known = known(failed);
        if (!known.isEmpty()) {
            Instant from = failed.isSafety() ? clock.instant() : night.waking(clock.instant());
            new EnvelopeRule(outlets.open())
                    .after(failed, tried(failed), known, chosen(failed), from)
                    .ifPresent(envelope -> goBy(envelope, failed.message()));
        }
    }

    private void goBy(Envelope envelope, MessageId message) {
        deliveries.add(new StoredDelivery(message, envelope));
        messages.find(message).ifPresent(whole -> invitations.invite(whole, envelope));
    }

    private Chosen chosen(StoredDelivery failed) {
        UUID person = failed.person();
        return person == null ? Chosen.all() : choices.of(List.of(person)).getOrDefault(person, Chosen.all());
    }

    /** None of a trial. */
    private List<KnownAddress> known(StoredDelivery failed) {
        UUID person = failed.person();
        UUID member = failed.staffMember();
        return person != null
                ? addresses.ofPersons(List.of(person))
                : addresses.ofStaff(Stream.ofNullable(member).toList());
    }

    private Set<ChannelKind> tried(StoredDelivery failed) {
        return deliveries.ofMessage(failed.message()).stream()
                .filter(failed::isOfTheSamePerson)
                .map(StoredDelivery::channel)
                .collect(Collectors.toSet());
    }
}
