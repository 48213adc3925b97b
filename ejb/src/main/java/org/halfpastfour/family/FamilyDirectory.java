package org.halfpastfour.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.shared.NameReading;

/** Facts about families for the other features. It asks nobody's role: who calls it has checked who asks. */
@ApplicationScoped
public class FamilyDirectory {

    @Inject
    private HouseholdRecords households;

    @Inject
    private PersonRecords people;

    @Inject
    private ChildRecords childRecords;

    @Inject
    private ChildFiles files;

    @Inject
    private AskedHouseholds asked;

    @Inject
    private OwnFamilies ownFamilies;

    /** By id, without those who are unknown. */
    public Map<UUID, Participant> participants(Collection<UUID> persons) {
        return people.byIds(new HashSet<>(persons)).values().stream()
                .map(FamilyDirectory::participant)
                .collect(Collectors.toMap(Participant::id, participant -> participant));
    }

    /** Children and adults who belong to the household on that day, in the order in which they came. */
    public List<UUID> membersOf(HouseholdId household, LocalDate on) {
        return households.members(List.of(household), on).stream()
                .map(HouseholdMember::person)
                .sorted()
                .toList();
    }

    public HomeId homeOf(HouseholdId household) {
        return mustFind(household).home();
    }

    public boolean priority(HouseholdId household, LocalDate on) {
        return mustFind(household).hasPriority(on);
    }

    /** All that is asked of a household for an account, in one question; refused when there is none. */
    public HouseholdFacts asked(HouseholdId id, AccountId by, LocalDate on) {
        return asked.of(List.of(id), by, on).stream()
                .map(AskedHouseholds.Asked::facts)
                .findFirst()
                .orElseThrow(() -> FamilyError.HOUSEHOLD_NOT_FOUND.told(id));
    }

    /** The oldest membership first. */
    public List<HouseholdId> householdsOf(UUID person, LocalDate on) {
        return households.householdsOf(person, on);
    }

    /** Which person of a family signs in with this account. */
    public Optional<AdultId> adultOf(AccountId account) {
        return people.ofAccount(account).map(Adult::adultId);
    }

    /** Whether the account is that of an adult of this household; otherwise it acts for nobody there. */
    public boolean isAdultOf(AccountId account, HouseholdId household, LocalDate on) {
        return people.ofAccount(account)
                .filter(adult -> membersOf(household, on).contains(adult.id()))
                .isPresent();
    }

    /**
     * Whether the account's person belongs to the household as an adult, the children belong to it too, and none of them
     * has this person as a blocked guardian.
     */
    public boolean mayAct(AccountId parent, HouseholdId household, Collection<ChildId> children, LocalDate on) {
        Optional<Adult> adult = people.ofAccount(parent);
        if (adult.isEmpty()) {
            return false;
        }
        Set<UUID> actors = children.stream().map(ChildId::value).collect(Collectors.toSet());
        actors.add(adult.get().id());
        return new HashSet<>(membersOf(household, on)).containsAll(actors)
                && Set.copyOf(actors).stream().noneMatch(hiddenFrom(parent)::contains);
    }

    /** Who is family to the person behind the account, so that it decides nothing about them in another role. */
    public OwnFamily ownFamily(AccountId account) {
        return ownFamilies.of(account);
    }

    /** Finds out of all of these in one question who is of a family at all. */
    public void meet(Collection<AccountId> accounts) {
        ownFamilies.meet(accounts);
    }

    /** Of those of these accounts whose person is blocked or banned for a child, the children. */
    public Map<AccountId, Set<UUID>> barred(Collection<AccountId> accounts) {
        return accounts.isEmpty() ? Map.of() : ownFamilies.barred(accounts);
    }

    /** The children of whom the account's person may see nothing, because it is their blocked guardian. */
    public Set<UUID> hiddenFrom(AccountId parent) {
        return people.ofAccount(parent).map(Person::id).map(childRecords::guardianshipsOf).orElse(List.of()).stream()
                .filter(Guardianship::isBlocked)
                .map(Guardianship::child)
                .collect(Collectors.toSet());
    }

    public CollectDecision mayCollect(ChildId child, AdultId adult, LocalDate on) {
        return CollectRule.decide(files.of(child, on), adult.value(), on);
    }

    public boolean mayLeaveAlone(ChildId child, LocalDate on) {
        return LeaveAloneRule.may(files.of(child, on), on);
    }

    /** Whether the guardians agree to an outing on that day. */
    public boolean mayGoOnTrips(ChildId child, LocalDate on) {
        return ConsentRule.isGiven(files.of(child, on), ConsentKind.TRIPS, on);
    }

    /** Everybody around the child with whether this one may collect it on that day; first those who may. */
    public List<Collector> collectors(ChildId child, LocalDate on) {
        ChildFile file = files.of(child, on);
        return new LinkedHashSet<>(file.adults().values())
                .stream()
                        .map(adult -> collector(file, adult, on))
                        .sorted(Comparator.comparing(Collector::allowed)
                                .reversed()
                                .thenComparing(NameReading.order(Collector::name)))
                        .toList();
    }

    /** The photo that was put to a permission to collect this child. */
    public byte[] pickupPhoto(ChildId child, PickupId pickup) {
        return childRecords
                .pickup(pickup)
                .filter(permission -> permission.child().equals(child.value()))
                .flatMap(permission -> childRecords.photo(pickup))
                .orElseThrow(() -> FamilyError.PICKUP_NOT_FOUND.told(pickup))
                .photo();
    }

    /** Codes of {@link MissingPaper}; empty when the child is ready for its first attendance. */
    public List<String> missingForAttendance(ChildId child, LocalDate on) {
        return ReadinessRule.missing(files.of(child, on), on);
    }

    /** The same with the codes of {@link DuePaper}: all that a family is to be asked for. */
    public List<String> toAskFor(ChildId child, LocalDate on) {
        ChildFile file = files.of(child, on);
        List<String> codes = new ArrayList<>(ReadinessRule.missing(file, on));
        codes.addAll(DuePaperRule.due(file, on));
        return codes;
    }

    /** The latest answers, without the children for whom nobody answered. */
    public Map<UUID, HealthNoteView> healthNotes(Collection<UUID> children) {
        Map<UUID, HealthNoteView> notes = new HashMap<>();
        if (!children.isEmpty()) {
            childRecords.healthNotes(children).forEach(note -> notes.put(note.child(), note.view()));
        }
        return notes;
    }

    private Household mustFind(HouseholdId id) {
        return households.find(id).orElseThrow(() -> FamilyError.HOUSEHOLD_NOT_FOUND.told(id));
    }

    static Participant participant(Person person) {
        return person instanceof Child child
                ? new Participant(child.id(), true, child.name(), child.birthDate(), child.isHeld())
                : new Participant(person.id(), false, person.name(), null, person.isHeld());
    }

    private static Collector collector(ChildFile file, Adult adult, LocalDate on) {
        CollectDecision decision = CollectRule.decide(file, adult.id(), on);
        return new Collector(
                adult.adultId(),
                adult.name(),
                adult.printedPhone(),
                decision.allowed(),
                decision.reason(),
                file.photoOf(adult.id()));
    }
}
