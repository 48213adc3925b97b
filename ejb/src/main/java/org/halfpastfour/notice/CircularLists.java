package org.halfpastfour.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.account.AccountDirectory;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.account.Caller;
import org.halfpastfour.family.FamilyDirectory;
import org.halfpastfour.family.HouseholdDirectory;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.family.OwnFamily;
import org.jspecify.annotations.Nullable;

/** Writes what staff see of their letters. A family that is hidden from who asks is in no list and no number. */
@ApplicationScoped
class CircularLists {

    private static final Comparator<AddresseeLine> FIRST_WHO_WAITS =
            Comparator.comparing(AddresseeLine::waiting).reversed().thenComparing(line -> line.readAt() != null);

    @Inject
    CircularRecords circulars;

    @Inject
    ReplyRecords replies;

    @Inject
    ReadRecords reads;

    @Inject
    ReachDesk reach;

    @Inject
    HouseholdDirectory households;

    @Inject
    FamilyDirectory families;

    @Inject
    AccountDirectory accounts;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    CircularPreview preview(MeantFamilies to) {
        OwnFamily own = families.ownFamily(caller.id());
        Set<HouseholdId> shown = to.about().keySet().stream()
                .filter(household -> !own.hides(household))
                .collect(Collectors.toSet());
        Set<HouseholdId> callOnly = new HashSet<>(reach.onlyByCall(to.about(), LocalDate.now(clock)));
        callOnly.retainAll(shown);
        return new CircularPreview(
                shown.size(), List.copyOf(households.names(callOnly).values()));
    }

    CircularSummary summary(Circular circular) {
        return summaries(List.of(circular)).getFirst();
    }

    List<CircularSummary> summaries(List<Circular> some) {
        Facts facts = new Facts(some);
        return some.stream().map(facts::summary).toList();
    }

    CircularView view(Circular circular) {
        Facts facts = new Facts(List.of(circular));
        Map<HouseholdId, String> names = households.names(
                facts.of(circular).stream().map(CircularFamily::household).toList());
        Map<HouseholdId, CircularFamily> by =
                facts.of(circular).stream().collect(Collectors.toMap(CircularFamily::household, family -> family));
        List<AddresseeLine> lines = names.entrySet().stream()
                .flatMap(name ->
                        Stream.ofNullable(by.get(name.getKey())).map(family -> facts.line(family, name.getValue())))
                .sorted(FIRST_WHO_WAITS)
                .toList();
        return new CircularView(facts.summary(circular), circular.body(), lines);
    }

    /** What is said of some letters, each kind read once. */
    private final class Facts {

        private final Map<CircularId, List<CircularFamily>> families;
        private final Map<MessageId, Instant> read;
        private final Map<MessageId, List<Reply>> answers;
        private final Map<AccountId, String> names;

        Facts(Collection<Circular> some) {
            OwnFamily own = CircularLists.this.families.ownFamily(caller.id());
            List<CircularFamily> shown = circulars
                    .families(some.stream().map(Circular::id).toList())
                    .stream()
                    .filter(family -> !own.hides(family.household()))
                    .toList();
            List<MessageId> messages =
                    shown.stream().map(CircularFamily::message).toList();
            families = shown.stream().collect(Collectors.groupingBy(CircularFamily::circular));
            read = reads.of(messages).stream()
                    .collect(Collectors.toMap(
                            MessageRead::message,
                            MessageRead::first,
                            (one, other) -> one.isBefore(other) ? one : other));
            answers = replies.under(messages);
            names = accounts.displayNames(some.stream().map(Circular::by).collect(Collectors.toSet()));
        }

        List<CircularFamily> of(Circular circular) {
            return families.getOrDefault(circular.id(), List.of());
        }

        CircularSummary summary(Circular circular) {
            List<CircularFamily> all = of(circular);
            return new CircularSummary(
                    circular.id(),
                    circular.to(),
                    circular.meant(),
                    circular.starts(),
                    circular.title(),
                    circular.at(),
                    names.getOrDefault(circular.by(), ""),
                    all.size(),
                    (int) all.stream().filter(family -> readAt(family) != null).count(),
                    (int) all.stream().filter(this::waits).count());
        }

        AddresseeLine line(CircularFamily family, String name) {
            return new AddresseeLine(
                    family.household(),
                    name,
                    family.message(),
                    readAt(family),
                    answers.getOrDefault(family.message(), List.of()).size(),
                    waits(family));
        }

        private @Nullable Instant readAt(CircularFamily family) {
            return read.get(family.message());
        }

        private boolean waits(CircularFamily family) {
            return answers.getOrDefault(family.message(), List.of()).stream().anyMatch(Reply::waits);
        }
    }
}
