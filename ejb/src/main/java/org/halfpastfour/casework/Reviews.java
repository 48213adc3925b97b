package org.halfpastfour.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.halfpastfour.shared.Arguments;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.CommonError;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shared.Roles;

/**
 * Reviews of a case: its caseworker begins, writes, sends off and withdraws them; who supervises its district reads them too.
 */
@Stateless
@RolesAllowed(Roles.CASEWORKER)
public class Reviews {

    @Inject
    CaseRecords files;

    @Inject
    ReviewRecords reviews;

    @Inject
    ReviewDesk desk;

    @Inject
    ReviewFillingDesk filling;

    @Inject
    ReviewViews reader;

    @Inject
    SubmissionDesk submission;

    @Inject
    TakenOutDesk paper;

    @Inject
    CaseLogRecords log;

    @Inject
    Clock clock;

    @RolesAllowed({Roles.CASEWORKER, Roles.CASE_SUPERVISOR})
    @BehindTheWall("review")
    public ReviewsOfCase of(ClientId client) {
        ReviewsOfCase view = reader.list(files.client(client));
        log.read(client, "reviews", null);
        return view;
    }

    /** As it was written or signed, beside what the same days would give today. */
    @RolesAllowed({Roles.CASEWORKER, Roles.CASE_SUPERVISOR})
    @BehindTheWall(value = "review", asksForCareDays = true)
    public ReviewView read(ReviewId id) {
        Review review = reviews.review(id);
        ReviewView view = reader.view(review, files.client(review.client()));
        log.read(review.client(), "review", id.value());
        return view;
    }

    /** One is open at a time. */
    @BehindTheWall(value = "review", asksForCareDays = true)
    public ReviewId begin(BeginReview command) {
        Client client = files.own(command.client());
        CarePlan plan = files.activePlan(command.client()).orElseThrow(CaseError.NO_ACTIVE_PLAN::told);
        if (reviews.open(command.client()).isPresent()) {
            throw CaseError.REVIEW_OPEN.told();
        }
        DateRange usual = reader.nextPeriod(client, plan, reviews.signed(command.client()));
        DateRange period = period(command, usual);
        ReviewFilling filled = filling.fill(client, period, desk.hand());
        Review review = new Review(command.client(), period, filled.basis(), filled.figures(), desk.hand());
        files.add(review);
        desk.tell(review, ReviewStep.BEGIN, "");
        log.wrote("review.begun", "review", command.client(), review.id().value());
        if (command.words() != null) {
            var unused = save(command.words().into(review.id()));
        }
        return review.id();
    }

    private DateRange period(BeginReview command, DateRange usual) {
        LocalDate from = command.from() == null ? usual.from() : command.from();
        LocalDate to = command.to() == null ? LocalDate.now(clock) : command.to();
        mustBePossible(from, to);
        return new DateRange(from, to);
    }

    private void mustBePossible(LocalDate from, LocalDate to) {
        new Checks()
                .that(!to.isAfter(LocalDate.now(clock)), "to", CaseError.DAY_IN_THE_FUTURE)
                .that(!from.isAfter(to), "to", CommonError.END_BEFORE_START)
                .that(
                        !from.isBefore(to.minusMonths(Engagements.LONGEST_MONTHS)),
                        "from",
                        CaseError.PERIOD_TOO_LONG,
                        Arguments.of("months", Engagements.LONGEST_MONTHS))
                .orThrow();
    }

    /** A draft may be saved with whatever is still missing. Answers its version now. */
    @BehindTheWall("review")
    public int save(SaveReview command) {
        Review review = desk.ownHeld(ReviewStep.WRITE, command.review(), command.version());
        if (command.nextOn() != null && !command.nextOn().isAfter(review.to())) {
            throw new InvalidInput("nextOn", CaseError.NEXT_REVIEW_NOT_LATER.code());
        }
        review.write(command);
        files.write();
        log.wrote("review.written", "review", review.client(), review.id().value());
        return review.version();
    }

    /** What was written stays. */
    @BehindTheWall(value = "review", asksForCareDays = true)
    public void rebuild(RebuildReview command) {
        Review review = desk.ownHeld(ReviewStep.REBUILD, command.review(), command.version());
        mustBePossible(review.period().from(), command.to());
        DateRange period = new DateRange(review.period().from(), command.to());
        ReviewFilling filled = filling.fill(files.client(review.client()), period, desk.hand());
        review.rebuild(command.to(), filled.basis(), filled.figures());
        desk.tell(review, ReviewStep.REBUILD, "");
        log.wrote("review.rebuilt", "review", review.client(), review.id().value());
    }

    /** To whoever supervises the district, when all is said. */
    @BehindTheWall("review")
    public void submit(ReviewChoice choice) {
        Review review = desk.ownHeld(ReviewStep.SUBMIT, choice.review(), choice.version());
        submission.submit(review);
        desk.tell(review, ReviewStep.SUBMIT, "");
        log.wrote("review.submitted", "review", review.client(), review.id().value());
    }

    @BehindTheWall("review")
    public void withdraw(ReviewChoice choice) {
        Review review = desk.ownHeld(ReviewStep.WITHDRAW, choice.review(), choice.version());
        review.become(ReviewState.WITHDRAWN);
        desk.tell(review, ReviewStep.WITHDRAW, choice.words());
        log.wrote("review.withdrawn", "review", review.client(), review.id().value());
    }

    /** It goes on paper, under a number: the chain of its case is looked at anew. Not by broken glass. */
    @RolesAllowed({Roles.CASEWORKER, Roles.CASE_SUPERVISOR})
    @BehindTheWall("review")
    public PrintedReview print(ReviewId id) {
        ClientId client = reviews.review(id).client();
        paper.mustBeTakenBy(files.client(client));
        UUID taken = Ids.next();
        log.took("review.printed", "review", client, id.value(), taken);
        return new PrintedReview(paper.by(taken), reviews.faults(client));
    }

    /** For an address that names both. */
    @RolesAllowed({Roles.CASEWORKER, Roles.CASE_SUPERVISOR})
    @BehindTheWall("review")
    public void mustBeOf(ClientId client, ReviewId id) {
        if (!reviews.review(id).client().equals(client)) {
            throw new CaseRecordNotFound(id.value());
        }
    }
}
