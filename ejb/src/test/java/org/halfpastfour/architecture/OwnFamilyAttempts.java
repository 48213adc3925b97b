package org.halfpastfour.architecture;

import static org.halfpastfour.architecture.OwnFamilyScene.TOMORROW;
import static org.halfpastfour.testing.HomeScene.TODAY;
import static org.halfpastfour.testing.HomeScene.sql;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.halfpastfour.account.Language;
import org.halfpastfour.architecture.OwnFamilyScene.Case;
import org.halfpastfour.attendance.AbsenceKind;
import org.halfpastfour.attendance.AbsenceNotices;
import org.halfpastfour.attendance.AskSecondAdult;
import org.halfpastfour.attendance.ComeAfterAll;
import org.halfpastfour.attendance.CorrectAttendance;
import org.halfpastfour.attendance.DayClosings;
import org.halfpastfour.attendance.DoorMoments;
import org.halfpastfour.attendance.MarkAbsence;
import org.halfpastfour.attendance.MarkArrival;
import org.halfpastfour.attendance.MarkDeparture;
import org.halfpastfour.attendance.MarkOthersAbsent;
import org.halfpastfour.attendance.MomentId;
import org.halfpastfour.attendance.MomentOutcome;
import org.halfpastfour.attendance.NeverOnWeekdays;
import org.halfpastfour.attendance.ReturnsByPhone;
import org.halfpastfour.attendance.SettleMoment;
import org.halfpastfour.attendance.TellAbsence;
import org.halfpastfour.attendance.WeekdaysByPhone;
import org.halfpastfour.daynote.AddDayPicture;
import org.halfpastfour.daynote.DayNotes;
import org.halfpastfour.daynote.DayPictures;
import org.halfpastfour.daynote.Homework;
import org.halfpastfour.daynote.NoteText;
import org.halfpastfour.daynote.WriteDayNote;
import org.halfpastfour.family.AddAdult;
import org.halfpastfour.family.AddChild;
import org.halfpastfour.family.AllowPickup;
import org.halfpastfour.family.AnswerHealthNote;
import org.halfpastfour.family.AppointGuardian;
import org.halfpastfour.family.BlockGuardian;
import org.halfpastfour.family.ChangeAdult;
import org.halfpastfour.family.ChangeChild;
import org.halfpastfour.family.ChildDetails;
import org.halfpastfour.family.ChildGuardian;
import org.halfpastfour.family.ConfirmHealthNote;
import org.halfpastfour.family.ConsentKind;
import org.halfpastfour.family.Consents;
import org.halfpastfour.family.EndGuardianship;
import org.halfpastfour.family.EndMembership;
import org.halfpastfour.family.FamilyAccounts;
import org.halfpastfour.family.FamilyEndings;
import org.halfpastfour.family.ForbidPickup;
import org.halfpastfour.family.GiveConsent;
import org.halfpastfour.family.Identities;
import org.halfpastfour.family.JoinId;
import org.halfpastfour.family.JoinPeople;
import org.halfpastfour.family.LinkParentAccount;
import org.halfpastfour.family.NewAdult;
import org.halfpastfour.family.OpenParentAccount;
import org.halfpastfour.family.PickupPerson;
import org.halfpastfour.family.ReferralCodes;
import org.halfpastfour.family.RefuseConsent;
import org.halfpastfour.family.Relation;
import org.halfpastfour.family.Sex;
import org.halfpastfour.family.ShareChild;
import org.halfpastfour.family.TellApart;
import org.halfpastfour.family.UnblockGuardian;
import org.halfpastfour.family.WithdrawConsent;
import org.halfpastfour.placing.MovePlaced;
import org.halfpastfour.placing.Placings;
import org.halfpastfour.placing.WishListId;
import org.halfpastfour.placing.WishRoundId;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.Choice;
import org.halfpastfour.shared.Foretold;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.Settlement;
import org.halfpastfour.shared.Touched;
import org.halfpastfour.signup.AnswerAppeal;
import org.halfpastfour.signup.AnswerInvitation;
import org.halfpastfour.signup.BookSeries;
import org.halfpastfour.signup.BookSession;
import org.halfpastfour.signup.BookingId;
import org.halfpastfour.signup.BookingSummary;
import org.halfpastfour.signup.CalledOffSessions;
import org.halfpastfour.signup.CancelBooking;
import org.halfpastfour.signup.ComeOnWeekday;
import org.halfpastfour.signup.FindOfferings;
import org.halfpastfour.signup.MoveUp;
import org.halfpastfour.signup.MovingUp;
import org.halfpastfour.signup.NoShowAppealId;
import org.halfpastfour.signup.NoShowAppeals;
import org.halfpastfour.testing.HomeScene;
import org.halfpastfour.testing.Pictures;

/** Each use case that staff may call about somebody of a family, with an attempt at it that a colleague succeeds with. */
final class OwnFamilyAttempts {

    /** Looks only: the own family, which is no secret to who belongs to it, may be looked at. */
    static final Set<String> LOOKS_AT_OWN = Set.of("Families.household", "Families.pickupPhoto");

    private final Map<String, Consumer<Case>> attempts = new LinkedHashMap<>();

    OwnFamilyAttempts(OwnFamilyScene at) {
        families(at);
        identities(at);
        papers(at);
        accounts(at);
        signUp(at);
        attendance(at);
        placing(at);
        days(at);
    }

    Map<String, Consumer<Case>> all() {
        return attempts;
    }

    private void families(OwnFamilyScene at) {
        ChildDetails details = new ChildDetails("王小雪", TODAY.minusYears(7), Sex.FEMALE, null, null);
        attempts.put("Families.household", of -> at.families.household(of.household()));
        attempts.put(
                "Families.addChild",
                of -> at.families.addChild(new AddChild(
                        of.household(), details, List.of(new ChildGuardian(of.adult(), Relation.MOTHER)))));
        attempts.put("Families.changeChild", of -> at.families.changeChild(new ChangeChild(of.child(), details, 0)));
        attempts.put(
                "Families.addAdult",
                of -> at.families.addAdult(new AddAdult(of.household(), new NewAdult("陈奶奶", null))));
        attempts.put(
                "Families.changeAdult",
                of -> at.families.changeAdult(new ChangeAdult(of.adult(), new NewAdult("李梅", "13700000001"), 0)));
        attempts.put("Families.shareChild", of -> at.families.shareChild(new ShareChild(of.child(), at.code)));
        attempts.put(
                "Families.appointGuardian",
                of -> at.families.appointGuardian(
                        new AppointGuardian(of.child(), at.others.adult(), Relation.OTHER, TODAY, null)));
        attempts.put(
                "Families.blockGuardian",
                of -> at.families.blockGuardian(new BlockGuardian(of.child(), of.adult(), "法院")));
        attempts.put(
                "Families.unblockGuardian",
                of -> at.families.unblockGuardian(new UnblockGuardian(of.child(), of.adult(), "法院")));
        attempts.put("Families.redeemReferral", of -> at.families.redeemReferral(of.household(), code(at)));
        FamilyEndings endings = at.scene.wiring.get(FamilyEndings.class);
        attempts.put(
                "FamilyEndings.endGuardianship",
                of -> endings.endGuardianship(new EndGuardianship(of.child(), of.adult(), TODAY.plusDays(9), "搬家")));
        attempts.put(
                "FamilyEndings.foretellBan",
                of -> foretold(() -> endings.foretellBan(
                        new ForbidPickup(of.child(), PickupPerson.of(of.guest()), TODAY, null, "法院"))));
        attempts.put(
                "FamilyEndings.foretellBlock",
                of -> foretold(() -> endings.foretellBlock(new BlockGuardian(of.child(), of.adult(), "法院"))));
        attempts.put(
                "FamilyEndings.foretellWithdrawal", of -> foretold(() -> endings.foretellWithdrawal(of.consent())));
        attempts.put(
                "FamilyEndings.endMembership",
                of -> endings.endMembership(
                        new EndMembership(of.household(), of.child().value(), TODAY.plusDays(9), "搬家")));
    }

    private static void foretold(Runnable asking) {
        try {
            asking.run();
        } catch (Foretold | Touched answer) {
            // it is always thrown
        }
    }

    /** All children of the scene are alike. */
    private void identities(OwnFamilyScene at) {
        Identities identities = at.scene.wiring.get(Identities.class);
        attempts.put("Identities.questionsOf", of -> identities.questionsOf(of.household()));
        attempts.put("Identities.effect", of -> identities.effect(alike(of, at)));
        attempts.put("Identities.join", of -> identities.join(alike(of, at)));
        attempts.put(
                "Identities.tellApart",
                of -> identities.tellApart(
                        new TellApart(of.child().value(), at.others.child().value(), "两个人")));
        attempts.put("Identities.undo", of -> {
            JoinId join = at.meanwhileAColleague(() -> identities.join(alike(of, at)));
            identities.undo(join);
        });
    }

    private static JoinPeople alike(Case of, OwnFamilyScene at) {
        return new JoinPeople(of.child().value(), at.others.child().value());
    }

    private void papers(OwnFamilyScene at) {
        attempts.put(
                "Families.allowPickup",
                of -> at.families.allowPickup(new AllowPickup(
                        of.child(),
                        PickupPerson.of("周阿姨", "13911113333"),
                        TODAY,
                        null,
                        EnumSet.allOf(DayOfWeek.class),
                        null)));
        attempts.put(
                "Families.forbidPickup",
                of -> at.families.forbidPickup(
                        new ForbidPickup(of.child(), PickupPerson.of(of.guest()), TODAY, null, "法院")));
        attempts.put("Families.withdrawPickup", of -> at.families.withdrawPickup(of.ban()));
        attempts.put("Families.pickupPhoto", of -> at.families.pickupPhoto(of.pickup()));
        attempts.put(
                "Families.answerHealthNote",
                of -> at.families.answerHealthNote(
                        new AnswerHealthNote(of.child(), "花生", "", "", HomeScene.at(TODAY, "10:00"))));
        attempts.put(
                "Families.giveConsent",
                of -> at.families.giveConsent(
                        new GiveConsent(of.child(), of.adult(), ConsentKind.LEAVES_ALONE, 1, TODAY, null)));
        attempts.put("Families.withdrawConsent", of -> withdraw(of, at));
        Consents consents = at.scene.wiring.get(Consents.class);
        attempts.put(
                "Consents.refuse",
                of -> consents.refuse(new RefuseConsent(of.child(), of.adult(), ConsentKind.LEAVES_ALONE)));
        attempts.put(
                "Consents.confirmHealthNote",
                of -> consents.confirmHealthNote(new ConfirmHealthNote(of.child(), HomeScene.at(TODAY, "10:00"))));
    }

    private void accounts(OwnFamilyScene at) {
        FamilyAccounts accounts = at.scene.wiring.get(FamilyAccounts.class);
        attempts.put("FamilyAccounts.account", of -> accounts.account(of.household(), of.adult()));
        attempts.put("FamilyAccounts.open", of -> {
            accounts.open(new OpenParentAccount(of.household(), of.housemate(), "p" + of.child(), Language.ENGLISH));
        });
        attempts.put("FamilyAccounts.link", of -> {
            accounts.link(new LinkParentAccount(of.household(), of.housemate(), at.login));
        });
        attempts.put("FamilyAccounts.card", of -> accounts.card(of.household(), of.adult()));
        attempts.put("Families.linkAccount", of -> at.families.linkAccount(of.housemate(), at.account));
    }

    private void signUp(OwnFamilyScene at) {
        attempts.put(
                "SignUp.book",
                of -> at.signUp.book(
                        new BookSession(at.free, of.household(), List.of(of.child()), List.of(), false, null)));
        attempts.put(
                "SignUp.bookSeries",
                of -> at.signUp.bookSeries(
                        new BookSeries(at.series, of.household(), List.of(of.child()), List.of(), false)));
        attempts.put("SignUp.split", of -> at.signUp.split(of.waiting()));
        attempts.put("SignUp.cancel", of -> at.signUp.cancel(CancelBooking.askedFor(of.booking())));
        MovingUp moving = at.scene.wiring.get(MovingUp.class);
        attempts.put("MovingUp.moveUp", of -> moving.moveUp(new MoveUp(notNext(of.waiting()), "放学没人接")));
        attempts.put("SignUp.accept", of -> at.signUp.accept(of.offer()));
        attempts.put("SignUp.decline", of -> at.signUp.decline(of.offer()));
        attempts.put(
                "SignUp.find",
                of -> at.signUp.find(new FindOfferings(of.household(), null, TOMORROW, TOMORROW, null, null)));
        attempts.put("SignUp.offering", of -> at.signUp.offering(at.free, of.household()));
        attempts.put("SignUp.offeringsOf", of -> at.signUp.offeringsOf(at.series, of.household()));
        attempts.put("SignUp.eligibility", of -> at.signUp.eligibility(of.child(), List.of(at.free)));
        attempts.put("SignUp.bookingsOf", of -> at.signUp.bookingsOf(of.household(), TODAY, TOMORROW));
        attempts.put("SeriesInvitations.of", of -> at.invitations.of(of.household()));
        attempts.put(
                "SeriesInvitations.answer",
                of -> at.invitations.answer(
                        new AnswerInvitation(at.series, of.household(), List.of(at.added), List.of())));
        attempts.put("SignUp.offersOf", of -> at.signUp.offersOf(of.household()));
        NoShowAppeals appeals = at.scene.wiring.get(NoShowAppeals.class);
        attempts.put("NoShowAppeals.turn", of -> appeals.turn(of.household()));
        attempts.put("NoShowAppeals.answer", of -> appeals.answer(new AnswerAppeal(appealed(of, at), true, "")));
        CalledOffSessions calledOff = at.scene.wiring.get(CalledOffSessions.class);
        attempts.put("CalledOffSessions.reached", of -> {
            at.meanwhileAColleague(() -> takenOff(of, at));
            calledOff.reached(at.soon, of.household());
        });
        attempts.put("CalledOffSessions.notReached", of -> {
            at.meanwhileAColleague(() -> {
                takenOff(of, at);
                return calledOff.reached(at.soon, of.household());
            });
            calledOff.notReached(at.soon, of.household());
        });
        attempts.put("Matters.settle", of -> {
            Choice choice = at.meanwhileAColleague(() -> withoutConsent(of, at));
            at.matters.settle(at.scene.home, new Settlement(List.of(choice)));
        });
    }

    private static BookingId notNext(BookingId waiting) {
        sql(
                "UPDATE programme.party SET bucket = 2 WHERE id = (SELECT party_id FROM programme.booking WHERE id = ?)",
                waiting.value());
        return waiting;
    }

    private static NoShowAppealId appealed(Case of, OwnFamilyScene at) {
        NoShowAppealId id = NoShowAppealId.of(Ids.next());
        sql(
                "INSERT INTO programme.no_show_appeal (id, household_id, session_id, words, asked_by, asked_at)"
                        + " SELECT ?, household_id, session_id, '堵车', ?, now() FROM programme.booking WHERE id = ?",
                id.value(),
                at.others.parent().value(),
                of.booking().value());
        return id;
    }

    private static BookingSummary takenOff(Case of, OwnFamilyScene at) {
        return at.signUp.cancel(CancelBooking.takenOff(of.booking(), "人手不够"));
    }

    /** The child's consent ends, and somebody chose that it comes all the same. */
    private static Choice withoutConsent(Case of, OwnFamilyScene at) {
        at.asTheFamilyOf(of);
        at.families.withdrawConsent(new WithdrawConsent(of.consent()));
        at.asColleague();
        return at.matters.open(at.scene.home).stream()
                .filter(matter -> of.booking().value().equals(matter.booking()))
                .map(matter -> new Choice(matter.key(), Choice.Kind.KEEP, "妈妈下午来签"))
                .findFirst()
                .orElseThrow();
    }

    /** Whatever rests on it stays for a reason. */
    private static void withdraw(Case of, OwnFamilyScene at) {
        try {
            at.families.withdrawConsent(new WithdrawConsent(of.consent()));
        } catch (Touched touched) {
            Settlement kept = new Settlement(touched.matters().stream()
                    .map(matter -> new Choice(matter.key(), Choice.Kind.KEEP, "妈妈下午来签"))
                    .toList());
            at.families.withdrawConsent(new WithdrawConsent(of.consent(), kept));
        }
    }

    private void attendance(OwnFamilyScene at) {
        attempts.put("Attendances.arrive", of -> at.attendances.arrive(new MarkArrival(at.soon, of.child(), null)));
        attempts.put(
                "Attendances.depart",
                of -> at.attendances.depart(new MarkDeparture(at.over, of.child(), null, of.adult(), false)));
        notices(at);
        weekdays(at);
        attempts.put(
                "Attendances.absent",
                of -> at.attendances.absent(new MarkAbsence(at.soon, of.child(), AbsenceKind.UNEXCUSED)));
        DayClosings closings = at.scene.wiring.get(DayClosings.class);
        attempts.put("DayClosings.absent", of -> {
            Instant now = at.scene.clock.instant();
            at.scene.clock.put(TODAY, "20:00");
            try {
                closings.absent(new MarkOthersAbsent(at.scene.home, TODAY, AbsenceKind.EXCUSED, Set.of(of.child())));
            } finally {
                at.scene.clock.put(now);
            }
        });
        attempts.put("Attendances.undo", of -> at.attendances.undo(at.over, of.child()));
        attempts.put(
                "Attendances.correct",
                of -> at.attendances.correct(new CorrectAttendance(
                        at.over, of.child(), HomeScene.at(TODAY, "14:00"), null, null, false, null, "写错了")));
        attempts.put("Attendances.collectors", of -> at.attendances.collectors(at.soon, of.child(), TODAY));
        attempts.put("Attendances.photo", of -> at.attendances.photo(at.soon, of.child(), of.pickup()));
        attempts.put("Attendances.mayLeaveAlone", of -> at.attendances.mayLeaveAlone(at.soon, of.child(), TODAY));
        attempts.put("Attendances.stay", of -> at.attendances.stay(at.over, of.child()));
        attempts.put("Attendances.history", of -> at.attendances.history(at.over, of.child()));
        DoorMoments moments = at.scene.wiring.get(DoorMoments.class);
        attempts.put("DoorMoments.ask", of -> moments.ask(new AskSecondAdult(at.over, of.child(), null, "")));
        attempts.put("DoorMoments.join", of -> moments.join(asked(at.soon, of, at)));
        attempts.put(
                "DoorMoments.settle",
                of -> moments.settle(new SettleMoment(asked(at.over, of, at), MomentOutcome.NOTHING, "没事")));
    }

    private void days(OwnFamilyScene at) {
        DayNotes notes = at.scene.wiring.get(DayNotes.class);
        attempts.put(
                "DayNotes.write",
                of -> notes.write(new WriteDayNote(at.over, of.child(), NoteText.NOTHING.with(Homework.DONE), 0)));
        DayPictures pictures = at.scene.wiring.get(DayPictures.class);
        attempts.put("DayPictures.add", of -> {
            sql(
                    "INSERT INTO programme.consent (id, child_id, adult_id, kind, text_version, from_date, signed_at)"
                            + " VALUES (?, ?, ?, 'PHOTOS', 1, ?, now())",
                    Ids.next(),
                    of.child().value(),
                    of.adult().value(),
                    TODAY.minusDays(30));
            pictures.add(new AddDayPicture(at.over, List.of(of.child()), Pictures.jpeg()));
        });
    }

    private static MomentId asked(SessionId session, Case of, OwnFamilyScene at) {
        MomentId id = MomentId.of(Ids.next());
        sql(
                "INSERT INTO programme.door_moment (id, home_id, session_id, child_id, words, asked_by, asked_at)"
                        + " VALUES (?, ?, ?, ?, '', ?, now())",
                id.value(),
                at.scene.home.value(),
                session.value(),
                of.child().value(),
                Ids.next());
        return id;
    }

    /** Both children are given the class in a draft. */
    private void placing(OwnFamilyScene at) {
        Placings placings = at.scene.wiring.get(Placings.class);
        WishRoundId round = new WishRoundId(Ids.next());
        HomeScene.sql("""
                INSERT INTO programme.wish_round (id, term_id, home_id, collects_from, collects_until, seed)
                SELECT ?, t.id, ?, '2026-08-01', '2026-08-21', 1 FROM programme.term t WHERE t.first_day = '2026-09-01'""", round.value(), at.scene.home.value());
        Map<UUID, WishListId> lists = Map.of(
                at.own.child().value(), list(round, at.own, at),
                at.hidden.child().value(), list(round, at.hidden, at));
        HomeScene.sql("""
                UPDATE programme.wish_round SET stage = 'DRAFT', placed_at = now(),
                    policy_id = (SELECT id FROM programme.placing_policy LIMIT 1) WHERE id = ?""", round.value());
        attempts.put(
                "Placings.move",
                of -> placings.move(
                        new MovePlaced(round, lists.get(of.child().value()), of.child(), at.series, null, "妈妈来过电话")));
    }

    private static WishListId list(WishRoundId round, Case of, OwnFamilyScene at) {
        WishListId list = new WishListId(Ids.next());
        HomeScene.sql("""
                INSERT INTO programme.wish_list (id, round_id, term_id, household_id, at_least, sent_at, sent_by)
                SELECT ?, r.id, r.term_id, ?, 1, now(), ? FROM programme.wish_round r WHERE r.id = ?""", list.value(), of.household().value(), at.account.value(), round.value());
        HomeScene.sql("""
                INSERT INTO programme.wish_child (list_id, child_id, term_id, household_id)
                SELECT id, ?, term_id, household_id FROM programme.wish_list WHERE id = ?""", of.child().value(), list.value());
        HomeScene.sql(
                "INSERT INTO programme.wish (list_id, rank, series_id) VALUES (?, 1, ?)",
                list.value(),
                at.series.value());
        HomeScene.sql(
                "INSERT INTO programme.wish_given (list_id, child_id, series_id, by_hand) VALUES (?, ?, ?, false)",
                list.value(),
                of.child().value(),
                at.series.value());
        return list;
    }

    private static String code(OwnFamilyScene at) {
        return at.scene.wiring.get(ReferralCodes.class).issue();
    }

    private void notices(OwnFamilyScene at) {
        AbsenceNotices notices = at.scene.wiring.get(AbsenceNotices.class);
        attempts.put("AbsenceNotices.preview", of -> notices.preview(away(of)));
        attempts.put("AbsenceNotices.tell", of -> notices.tell(away(of)));
        attempts.put("AbsenceNotices.told", of -> notices.told(of.household(), Set.of(of.child())));
        attempts.put("AbsenceNotices.previewReturn", of -> notices.previewReturn(back(of)));
        attempts.put("AbsenceNotices.takeBack", of -> notices.takeBack(back(of)));
    }

    private void weekdays(OwnFamilyScene at) {
        WeekdaysByPhone phone = at.scene.wiring.get(WeekdaysByPhone.class);
        attempts.put("WeekdaysByPhone.classesOf", of -> phone.classesOf(of.household(), of.child()));
        attempts.put("WeekdaysByPhone.preview", of -> phone.preview(never(of, at)));
        attempts.put("WeekdaysByPhone.tell", of -> {
            at.meanwhileAColleague(() -> at.signUp.bookSeries(
                    new BookSeries(at.series, of.household(), List.of(of.child()), List.of(), false)));
            phone.tell(never(of, at));
        });
        ReturnsByPhone again = at.scene.wiring.get(ReturnsByPhone.class);
        attempts.put("ReturnsByPhone.left", of -> again.left(of.household(), of.child()));
        attempts.put("ReturnsByPhone.comeBack", of -> {
            at.meanwhileAColleague(() -> {
                at.signUp.bookSeries(new BookSeries(at.series, of.household(), List.of(of.child()), List.of(), false));
                return phone.tell(never(of, at));
            });
            again.comeBack(
                    new ComeOnWeekday(of.household(), at.series, of.child().value(), DayOfWeek.MONDAY), of.adult());
        });
    }

    private static NeverOnWeekdays never(Case of, OwnFamilyScene at) {
        return new NeverOnWeekdays(
                of.household(), of.child(), at.series, EnumSet.allOf(DayOfWeek.class), TODAY, of.adult());
    }

    private static TellAbsence away(Case of) {
        return new TellAbsence(of.household(), List.of(of.child()), TODAY, TODAY.plusDays(6), AbsenceKind.ILL);
    }

    private static ComeAfterAll back(Case of) {
        return new ComeAfterAll(of.household(), List.of(of.child()), TODAY, null);
    }
}
