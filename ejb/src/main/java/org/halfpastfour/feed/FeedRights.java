package org.halfpastfour.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.halfpastfour.account.Caller;
import org.halfpastfour.family.FamilyDirectory;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.home.HomeDirectory;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.home.StaffMemberId;
import org.halfpastfour.home.StaffMemberSummary;
import org.halfpastfour.shared.Role;

/** Whose calendar somebody may open: the own household's, the own sessions', that of a home where one is staff. */
@ApplicationScoped
class FeedRights {

    @Inject
    Caller caller;

    @Inject
    FamilyDirectory families;

    @Inject
    HomeDirectory homes;

    @Inject
    Clock clock;

    /** Refused as not found. */
    void mustHave(FeedOf of) {
        boolean own =
                switch (of.kind()) {
                    case HOUSEHOLD -> isAdultOf(of.id());
                    case STAFF -> isMember(of.id());
                    case HOME -> caller.serves(of.id());
                };
        if (!own) {
            throw FeedError.FEED_NOT_FOUND.told();
        }
    }

    List<StaffMemberSummary> ownMembers() {
        return Stream.concat(caller.homes(Role.HOME_STAFF).stream(), caller.homes(Role.VOLUNTEER).stream())
                .distinct()
                .flatMap(home -> homes.staffOf(HomeId.of(home)).stream())
                .filter(this::isSelf)
                .toList();
    }

    private boolean isAdultOf(UUID household) {
        return caller.belongsTo(household)
                && families.isAdultOf(caller.id(), HouseholdId.of(household), LocalDate.now(clock));
    }

    private boolean isMember(UUID id) {
        return homes.staff(List.of(new StaffMemberId(id))).stream().anyMatch(this::isSelf);
    }

    private boolean isSelf(StaffMemberSummary member) {
        UUID home = member.home().value();
        return member.active()
                && caller.id().value().equals(member.account())
                && (caller.serves(home) || caller.helpsAt(home));
    }
}
