package org.halfpastfour.family;

import java.util.List;

/** What a household's code tells the city office: who of its adults may be given an account. No child. */
public record HouseholdByCode(HouseholdId id, String name, List<AdultOfHousehold> adults) {}
