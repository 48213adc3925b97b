package org.halfpastfour.family;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.halfpastfour.account.NewCard;
import org.halfpastfour.shared.Roles;

/**
 * The accounts with which the adults of families sign in: made and linked by the staff of the household's home, or by
 * the city office for a family that gave its code.
 */
@Stateless
@RolesAllowed(Roles.HOME_STAFF)
public class FamilyAccounts {

    @Inject
    private AccountDesk desk;

    @Inject
    private CityAccountDesk city;

    public ParentAccount account(HouseholdId household, AdultId adult) {
        return desk.account(household, adult);
    }

    /** With a card, on which the adult chooses the password. */
    public NewCard open(OpenParentAccount command) {
        return desk.open(command);
    }

    public void link(LinkParentAccount command) {
        desk.link(command);
    }

    /** For who forgot the password, or has lost the card: an earlier card ends at once. */
    public NewCard card(HouseholdId household, AdultId adult) {
        return desk.card(household, adult);
    }

    @RolesAllowed(Roles.CITY_ADMIN)
    public HouseholdByCode household(String code) {
        return city.household(code);
    }

    @RolesAllowed(Roles.CITY_ADMIN)
    public void grant(GrantParent command) {
        city.grant(command);
    }

    /** How these households are called; one that does not exist is left out. */
    @RolesAllowed(Roles.CITY_ADMIN)
    public Map<UUID, String> householdNames(Collection<UUID> households) {
        return city.names(households);
    }
}
