package org.halfpastfour.signup;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.halfpastfour.account.AccountDirectory;
import org.halfpastfour.account.AccountError;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.account.Audit;
import org.halfpastfour.account.Caller;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.family.FamilyDirectory;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.family.ParentDirectory;
import org.halfpastfour.family.Participant;
import org.halfpastfour.home.HomeDirectory;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.programme.ProgrammeError;
import org.halfpastfour.programme.SessionDirectory;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionKind;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shared.Role;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shared.TimeRange;

/**
 * Books a class for a family that asked for it in person: as the family itself would, by its own account, by every rule that
 * holds for it, and with nothing besides. Where nobody of the household has an account, the home's staff book for it.
 */
@Stateless
@RolesAllowed(Roles.CASEWORKER)
public class PlacesForFamilies {

    private static final int MOST = 20;

    @Inject
    FamilyFinder finder;

    @Inject
    Booker booker;

    @Inject
    HouseholdPlaceRecords places;

    @Inject
    ParentDirectory parents;

    @Inject
    FamilyDirectory families;

    @Inject
    SessionDirectory sessions;

    @Inject
    HomeDirectory homes;

    @Inject
    AccountDirectory accounts;

    @Inject
    Audit audit;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** The classes at the household's home that are held at some of this time. */
    public List<ClassThen> during(HouseholdId household, TimeRange time) {
        HomeId home = mustCover(household);
        LocalDate day = LocalDate.ofInstant(time.start(), clock.getZone());
        return sessions.shownToFamilies(home, day, day, SessionKind.AFTER_SCHOOL_CLASS, MOST).stream()
                .filter(session -> session.during().overlaps(time))
                .map(session -> new ClassThen(
                        session.id(),
                        session.homeName(),
                        session.title(),
                        session.start(),
                        session.end(),
                        session.free(),
                        places.in(session.id(), household).stream()
                                .map(LiveEntry::participant)
                                .toList()))
                .toList();
    }

    /**
     * In a class at the household's home at some of this time. Who has, or waits for, a place there already is not asked for
     * again. Answers whether nobody has to wait.
     */
    public boolean book(SessionId session, HouseholdId household, TimeRange time, List<ChildId> children) {
        mustBeClass(session, mustCover(household), time);
        Set<UUID> wanted = children.stream().map(ChildId::value).collect(Collectors.toCollection(HashSet::new));
        AccountId parent = askedFor(household, Set.copyOf(wanted));
        places.in(session, household).forEach(entry -> wanted.remove(entry.participant()));
        if (!wanted.isEmpty()) {
            audit.recordFor(parent, "booking.made", "session", session.value(), household.toString());
            AskedHousehold asked = finder.askFor(household, parent, wanted);
            List<Participant> people = asked.members().stream()
                    .filter(member -> wanted.contains(member.id()))
                    .toList();
            var seated = booker.book(session, new Family(asked, people, parent, null), false);
            return seated.stream().noneMatch(seat -> seat.party().isWaiting());
        }
        return true;
    }

    /** The first adult of the household who could book it alone: with an account in use, and not kept from one of the children. */
    private AccountId askedFor(HouseholdId household, Set<UUID> children) {
        Set<AccountId> signIn = Set.copyOf(accounts.parentsOf(household.value()));
        return parents.accountsOf(household, LocalDate.now(clock)).stream()
                .filter(signIn::contains)
                .filter(account -> Collections.disjoint(families.hiddenFrom(account), children))
                .findFirst()
                .orElseThrow(SignUpError.NOBODY_TO_ASK::told);
    }

    private void mustBeClass(SessionId id, HomeId home, TimeRange time) {
        SessionView session = sessions.session(id);
        if (session.kind() != SessionKind.AFTER_SCHOOL_CLASS
                || !session.home().equals(home)
                || !session.during().overlaps(time)) {
            throw ProgrammeError.SESSION_NOT_FOUND.told();
        }
    }

    private HomeId mustCover(HouseholdId household) {
        HomeId home = families.homeOf(household);
        if (!caller.districts(Role.CASEWORKER)
                .contains(homes.home(home).district().code())) {
            throw AccountError.NOT_FOUND.told();
        }
        return home;
    }
}
