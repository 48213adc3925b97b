package org.halfpastfour.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.account.AccountDirectory;
import org.halfpastfour.family.HouseholdDirectory;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.home.HomeDirectory;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.home.HomeSummary;
import org.halfpastfour.home.StaffMemberId;
import org.halfpastfour.home.StaffMemberSummary;
import org.jspecify.annotations.Nullable;

/**
 * Writes what is told of messages to who looks after them. Of families the city office is told no name and nothing that was
 * said to them, but for the invented ones of a demo.
 */
@ApplicationScoped
class OutgoingLists {

    @Inject
    MessageRecords messages;

    @Inject
    HouseholdDirectory households;

    @Inject
    HomeDirectory homes;

    @Inject
    AccountDirectory accounts;

    @Inject
    OutgoingDesk desk;

    /** @param own whether who asks is staff of the home of a message */
    List<OutgoingLine> lines(List<MessageId> ids, Predicate<StoredMessage> own) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<MessageId, StoredMessage> found =
                messages.among(ids).stream().collect(Collectors.toMap(StoredMessage::id, Function.identity()));
        Facts facts = new Facts(found.values());
        return ids.stream()
                .flatMap(id -> Stream.ofNullable(found.get(id)))
                .map(message -> facts.line(message, own.test(message)))
                .toList();
    }

    OutgoingView view(StoredMessage message, boolean own) {
        Facts facts = new Facts(List.of(message));
        return new OutgoingView(facts.line(message, own), desk.texts(message, facts.tells(message, own)));
    }

    /** What is said of some messages, each kind read once. */
    private final class Facts {

        private final Map<HomeId, HomeSummary> homesOf;
        private final Map<HouseholdId, String> families;
        private final Map<UUID, String> staff;
        private final Map<MessageId, List<StoredDelivery>> deliveries;
        private final boolean invented;

        Facts(Collection<StoredMessage> some) {
            homesOf = homes.homes(some.stream().flatMap(StoredMessage::home).collect(Collectors.toSet()));
            families = households.names(ids(some, StoredMessage::household).stream()
                    .map(HouseholdId::of)
                    .toList());
            staff =
                    homes
                            .staff(ids(some, StoredMessage::staffMember).stream()
                                    .map(StaffMemberId::new)
                                    .toList())
                            .stream()
                            .collect(Collectors.toMap(member -> member.id().value(), StaffMemberSummary::name));
            deliveries = messages
                    .deliveriesOf(some.stream().map(StoredMessage::id).toList())
                    .stream()
                    .collect(Collectors.groupingBy(StoredDelivery::message));
            invented = accounts.demoAccounts() > 0;
        }

        /** What is said to staff by the house itself is about nobody's family. */
        boolean tells(StoredMessage message, boolean own) {
            return own
                    || invented
                    || message.household() == null
                            && message.about().isEmpty()
                            && message.kind() != NoticeKind.CONFIRM_ADDRESS;
        }

        OutgoingLine line(StoredMessage message, boolean own) {
            UUID household = message.household();
            return new OutgoingLine(
                    message.id(),
                    message.at(),
                    message.home()
                            .flatMap(home -> Stream.ofNullable(homesOf.get(home)))
                            .map(HomeSummary::name)
                            .findFirst()
                            .orElse(null),
                    message.kind(),
                    message.isSafety(),
                    household != null && !own && !invented ? null : receiver(message),
                    household == null,
                    envelopes(message));
        }

        private List<DeliveryLine> envelopes(StoredMessage message) {
            List<StoredDelivery> all = deliveries.getOrDefault(message.id(), List.of());
            return all.stream().map(each -> DeliveryLine.from(each, all)).toList();
        }

        private @Nullable String receiver(StoredMessage message) {
            UUID household = message.household();
            UUID member = message.staffMember();
            if (household != null) {
                return families.get(HouseholdId.of(household));
            }
            return member == null ? null : staff.get(member);
        }

        private static Set<UUID> ids(Collection<StoredMessage> some, Function<StoredMessage, @Nullable UUID> of) {
            return some.stream().map(of).filter(Objects::nonNull).collect(Collectors.toSet());
        }
    }
}
