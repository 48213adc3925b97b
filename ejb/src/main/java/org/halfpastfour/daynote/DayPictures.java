package org.halfpastfour.daynote;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.halfpastfour.account.Audit;
import org.halfpastfour.account.Caller;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.family.ConsentDirectory;
import org.halfpastfour.family.FamilyError;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.family.Participant;
import org.halfpastfour.programme.SessionDirectory;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shared.Happening;
import org.halfpastfour.shared.Roles;

/**
 * Pictures of a day at the home. One is there only while all guardians of every child that it shows agree to photos, and then for the
 * families of these children and the staff.
 */
@Stateless
@RolesAllowed(Roles.HOME_STAFF)
public class DayPictures {

    private static final int MOST = 12;

    @Inject
    ClassDesk classes;

    @Inject
    FamilyDayDesk days;

    @Inject
    DayPictureRecords pictures;

    @Inject
    ConsentDirectory consents;

    @Inject
    SessionDirectory sessions;

    @Inject
    Event<Happening> happenings;

    @Inject
    Audit audit;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Refused while one of the children on it must not be shown. */
    public DayPictureId add(AddDayPicture command) {
        SessionView session = classes.served(command.session());
        List<Participant> came = classes.came(session.id());
        command.children().forEach(child -> classes.mustHaveCome(came, child));
        classes.mustBeOpen(session);
        mustAgree(command, came);
        if (pictures.of(session.id()).size() >= MOST) {
            throw DayNoteError.ENOUGH_PICTURES.told(MOST);
        }
        DayPicture picture = new DayPicture(session.id(), caller.id(), clock.instant());
        pictures.add(picture, ids(command), command.picture());
        audit.record("day-picture.added", "session", session.id().value(), "picture " + picture.id());
        ids(command).forEach(child -> happenings.fire(new DayNoteWritten(session.id(), child)));
        return picture.id();
    }

    /** From then on nothing of it is left. */
    public void remove(DayPictureId id) {
        DayPicture picture =
                pictures.find(id).filter(this::isOfServedClass).orElseThrow(DayNoteError.DAY_PICTURE_NOT_FOUND::told);
        if (shown(picture).stream().anyMatch(classes.own()::includes)) {
            throw FamilyError.ABOUT_ONESELF.told();
        }
        picture.remove(caller.id(), clock.instant());
        pictures.forgetFile(id);
        audit.record("day-picture.removed", "session", picture.session().value(), "picture " + id);
    }

    /** A small JPEG. To nobody any more once a consent to photos was withdrawn. */
    @RolesAllowed({Roles.HOME_STAFF, Roles.PARENT})
    public byte[] picture(DayPictureId id) {
        return pictures.find(id)
                .filter(picture -> isOfServedClass(picture) || isOfOwnChild(picture))
                .filter(picture -> agreed(shown(picture)).containsAll(shown(picture)))
                .flatMap(picture -> pictures.file(id))
                .orElseThrow(DayNoteError.DAY_PICTURE_NOT_FOUND::told);
    }

    private boolean isOfServedClass(DayPicture picture) {
        return classes.serves(sessions.session(picture.session()))
                && shown(picture).stream().noneMatch(classes.own()::hides);
    }

    private boolean isOfOwnChild(DayPicture picture) {
        return caller.households().stream()
                .map(HouseholdId::of)
                .anyMatch(household -> pictures.shownOf(picture.id(), household).stream()
                        .anyMatch(days.children(household).keySet()::contains));
    }

    private void mustAgree(AddDayPicture command, List<Participant> came) {
        Set<UUID> against = ids(command);
        against.removeAll(agreed(against));
        if (!against.isEmpty()) {
            throw DayNoteError.PHOTOS_NOT_AGREED.told(came.stream()
                    .filter(child -> against.contains(child.id()))
                    .map(Participant::name)
                    .toList());
        }
    }

    private Set<UUID> agreed(Set<UUID> children) {
        return consents.agreedToPhotos(children, LocalDate.now(clock));
    }

    private Set<UUID> shown(DayPicture picture) {
        return pictures.shownOn(List.of(picture)).getOrDefault(picture.id(), Set.of());
    }

    private static Set<UUID> ids(AddDayPicture command) {
        return command.children().stream().map(ChildId::value).collect(Collectors.toSet());
    }
}
