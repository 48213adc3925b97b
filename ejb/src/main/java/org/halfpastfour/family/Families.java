package org.halfpastfour.family;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.account.Caller;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.shared.Consequence;
import org.halfpastfour.shared.PageRequest;
import org.halfpastfour.shared.Roles;

/**
 * Families as their parents and the staff of their home see and change them. A parent decides for a child as its
 * unblocked guardian; bans and blocked guardians are the staff's.
 */
@Stateless
@RolesAllowed({Roles.HOME_STAFF, Roles.PARENT})
public class Families {

    @Inject
    private FamilyScope scope;

    @Inject
    private Caller caller;

    @Inject
    private HouseholdRecords households;

    @Inject
    private HouseholdViews views;

    @Inject
    private OwnHouseholds own;

    @Inject
    private FamilySearch search;

    @Inject
    private HouseholdRegister register;

    @Inject
    private PersonalDetails details;

    @Inject
    private AccountDesk accounts;

    @Inject
    private GuardianDesk guardians;

    @Inject
    private PickupDesk pickups;

    @Inject
    private PaperDesk papers;

    @Inject
    private ConsentDesk consents;

    @Inject
    private PriorityDesk priority;

    /** The households of the parent who asks, once the account is that of an adult there. */
    @RolesAllowed(Roles.PARENT)
    public List<HouseholdView> myHouseholds() {
        List<HouseholdId> own =
                caller.households().stream().map(HouseholdId::of).toList();
        return own.isEmpty()
                ? List.of()
                : households.byIds(own).stream()
                        .map(this::view)
                        .filter(household -> household.adults().stream().anyMatch(AdultView::self))
                        .toList();
    }

    /** The same households in short, for who asks what they may join or have booked. */
    @RolesAllowed(Roles.PARENT)
    public List<OwnHousehold> mine() {
        return own.households();
    }

    /** Codes of {@link MissingPaper} and {@link DuePaper} by child of such a household; a child without any is not among them. */
    @RolesAllowed(Roles.PARENT)
    public Map<ChildId, List<String>> papersOf(HouseholdId household) {
        return own.papers(household);
    }

    public HouseholdView household(HouseholdId id) {
        return view(scope.mustSee(id));
    }

    /** Families of a home by a part of a name, pinyin initials, three digits of a phone, or their code. */
    @RolesAllowed(Roles.HOME_STAFF)
    public List<FamilyRow> find(HomeId home, String text, int limit) {
        return search.find(home, text, 0, limit);
    }

    /** The same from a place in the list on, for lists that load as one scrolls. */
    @RolesAllowed(Roles.HOME_STAFF)
    public List<FamilyRow> find(HomeId home, String text, int first, int limit) {
        return search.find(home, text, first, limit);
    }

    @RolesAllowed(Roles.HOME_STAFF)
    public List<ChildRow> children(HomeId home, String text) {
        return search.children(home, text, 0, PageRequest.MOST);
    }

    /** The same from a place in the list on. */
    @RolesAllowed(Roles.HOME_STAFF)
    public List<ChildRow> children(HomeId home, String text, int first, int limit) {
        return search.children(home, text, first, limit);
    }

    @RolesAllowed(Roles.HOME_STAFF)
    public HouseholdId register(RegisterHousehold command) {
        return register.register(command);
    }

    public ChildId addChild(AddChild command) {
        return register.addChild(command);
    }

    public void changeChild(ChangeChild command) {
        details.change(command);
    }

    public AdultId addAdult(AddAdult command) {
        return register.addAdult(command);
    }

    public void changeAdult(ChangeAdult command) {
        details.change(command);
    }

    /** From now on this account is the adult's; the account's grant for the household is given apart from this. */
    @RolesAllowed(Roles.HOME_STAFF)
    public void linkAccount(AdultId adult, AccountId account) {
        accounts.link(adult, account);
    }

    public void shareChild(ShareChild command) {
        register.shareChild(command);
    }

    @RolesAllowed(Roles.HOME_STAFF)
    public void appointGuardian(AppointGuardian command) {
        guardians.appoint(command);
    }

    /** Takes effect at once; answers what became of what was agreed before. */
    @RolesAllowed(Roles.HOME_STAFF)
    public List<Consequence> blockGuardian(BlockGuardian command) {
        return guardians.block(command);
    }

    @RolesAllowed(Roles.HOME_STAFF)
    public void unblockGuardian(UnblockGuardian command) {
        guardians.unblock(command);
    }

    public PickupId allowPickup(AllowPickup command) {
        return pickups.allow(command);
    }

    /** A ban, with what it ended of what was agreed. */
    @RolesAllowed(Roles.HOME_STAFF)
    public Banned forbidPickup(ForbidPickup command) {
        return pickups.forbid(command);
    }

    public void withdrawPickup(PickupId pickup) {
        pickups.withdraw(pickup);
    }

    public byte[] pickupPhoto(PickupId pickup) {
        return pickups.photo(pickup);
    }

    public void answerHealthNote(AnswerHealthNote command) {
        papers.answer(command);
    }

    public ConsentId giveConsent(GiveConsent command) {
        return consents.give(command);
    }

    /** What was agreed is a family's no reason to keep a consent; staff say what becomes of it. */
    public void withdrawConsent(WithdrawConsent command) {
        consents.withdraw(command);
    }

    /** A year of priority for a code that somebody gave the family. */
    public void redeemReferral(HouseholdId household, String code) {
        priority.redeem(household, code);
    }

    private HouseholdView view(Household household) {
        return views.view(household, scope.viewerOf(household), scope.today());
    }
}
