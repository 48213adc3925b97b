package org.halfpastfour.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.halfpastfour.account.AccountDirectory;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.account.PersonNames;
import org.halfpastfour.shared.DateRange;
import org.jspecify.annotations.Nullable;

/** Puts reviews together for who reads them. */
@ApplicationScoped
class ReviewViews {

    @Inject
    CaseRecords files;

    @Inject
    ReviewRecords reviews;

    @Inject
    ReviewDesk desk;

    @Inject
    ReviewFillingDesk filling;

    @Inject
    CaseReadRule rule;

    @Inject
    AccountDirectory accounts;

    @Inject
    Wall wall;

    @Inject
    Clock clock;

    ReviewsOfCase list(Client client) {
        List<SignedReview> signed = reviews.signed(client.id());
        Map<UUID, Integer> numbers =
                signed.stream().collect(Collectors.toMap(SignedReview::review, SignedReview::number));
        List<Review> all = files.of(client.id(), Review.OF_CLIENT, Review.class);
        Optional<CarePlan> plan = files.activePlan(client.id());
        return new ReviewsOfCase(
                client.id(),
                client.name(),
                client.caseNumber(),
                isOpen(client)
                        && rule.isOwn(client)
                        && plan.isPresent()
                        && all.stream().allMatch(review -> ReviewRule.allowed(review.state())
                                .isEmpty()),
                nextPeriod(client, plan.orElse(null), signed),
                all.stream()
                        .map(review -> new ReviewRow(
                                review.id(),
                                review.period(),
                                review.state(),
                                review.begunAt(),
                                numbers.get(review.id().value())))
                        .toList());
    }

    /** From the day after the last one that was signed, or the start of the plan, until today. */
    DateRange nextPeriod(Client client, @Nullable CarePlan plan, List<SignedReview> signed) {
        LocalDate today = LocalDate.now(clock);
        LocalDate start = EngagementDesk.usualStart(client, plan, today);
        LocalDate first =
                signed.isEmpty() ? start : signed.getLast().content().to().plusDays(1);
        return new DateRange(first.isBefore(start) ? start : first.isAfter(today) ? today : first, today);
    }

    ReviewView view(Review review, Client client) {
        Optional<SignedReview> link = reviews.signed(client.id()).stream()
                .filter(each -> each.review().equals(review.id().value()))
                .findFirst();
        ReviewContent content = link.map(SignedReview::content).orElse(null);
        DateRange period = content == null ? review.period() : new DateRange(content.from(), content.to());
        return new ReviewView(
                review.id(),
                client.id(),
                content == null ? client.name() : content.name(),
                content == null ? client.caseNumber() : content.caseNumber(),
                review.state(),
                review.version(),
                period,
                content == null ? review.basis() : content.basis(),
                content == null ? review.judgements() : content.judgements(),
                content == null ? review.summary() : content.summary(),
                content == null ? review.nextOn() : content.nextOn(),
                live(client),
                figures(review, client, period),
                events(review),
                content == null ? null : seal(link.orElseThrow(), content),
                ReviewRule.allowed(
                        review.state(),
                        isOpen(client) && rule.isOwn(client),
                        isOpen(client) && rule.isSupervised(client) && !desk.isMine(review, client)),
                content != null && !rule.isBehindGlass(client));
    }

    private Set<AttendanceConsentId> live(Client client) {
        return AttendanceConsent.live(
                files.of(List.of(client.id().value()), AttendanceConsent.OF_CLIENTS, AttendanceConsent.class),
                LocalDate.now(clock));
    }

    private boolean isOpen(Client client) {
        return client.standing(LocalDate.now(clock)) != CaseStanding.CLOSED;
    }

    private @Nullable ReviewedFigures figures(Review review, Client client, DateRange period) {
        return reviews.figures(review.figures())
                .map(kept -> new ReviewedFigures(
                        kept.takenAt(),
                        kept.result(),
                        filling.measured(client, period).engagement(),
                        kept.flags(),
                        kept.givesTheSameAgain()))
                .orElse(null);
    }

    private ReviewSeal seal(SignedReview link, ReviewContent content) {
        return new ReviewSeal(
                content.number(),
                link.hash(),
                content.written(),
                content.signed(),
                reviews.faults(new ClientId(content.client())));
    }

    private List<ReviewEventLine> events(Review review) {
        List<ReviewEvent> events = reviews.events(review);
        Map<UUID, String> names = names(events.stream().map(ReviewEvent::by).collect(Collectors.toSet()));
        return events.stream()
                .map(event -> event.line(Objects.requireNonNull(names.get(event.by()))))
                .toList();
    }

    /** By account, of everybody who is asked for. */
    Map<UUID, String> names(Set<UUID> ids) {
        Set<AccountId> asked = ids.stream().map(AccountId::of).collect(Collectors.toSet());
        Map<AccountId, PersonNames> names =
                asked.isEmpty() ? Map.of() : wall.onProgrammeSide(() -> accounts.names(asked));
        return ids.stream().collect(Collectors.toMap(Function.identity(), id -> names.getOrDefault(
                        AccountId.of(id), PersonNames.UNKNOWN)
                .displayName()));
    }
}
