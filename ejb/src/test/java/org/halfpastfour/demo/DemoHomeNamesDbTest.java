package org.halfpastfour.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.halfpastfour.home.StreetSummary;
import org.halfpastfour.testing.TestDatabase;
import org.junit.jupiter.api.Test;

class DemoHomeNamesDbTest {

    @Test
    void noTwoHomesOfADistrictHaveOneName() throws SQLException {
        List<StreetSummary> streets = streetsOfTheCity();
        DemoHomeNames names = new DemoHomeNames(streets);
        assertThat(streets).hasSizeGreaterThan(1000);
        assertThat(streets.stream().map(street -> street.district() + names.of(street)))
                .doesNotHaveDuplicates();
    }

    @Test
    void aHomeIsNamedAfterItsStreetForShortWhereThatTellsIt() {
        StreetSummary plain = new StreetSummary("1", "解放碑街道", "500103");
        StreetSummary part = new StreetSummary("2", "南坪街道", "500108");
        StreetSummary town = new StreetSummary("3", "南坪镇", "500108");
        DemoHomeNames names = new DemoHomeNames(List.of(plain, part, town));
        assertThat(List.of(names.of(plain), names.of(part), names.of(town)))
                .containsExactly("解放碑青少年之家", "南坪街道青少年之家", "南坪镇青少年之家");
    }

    private static List<StreetSummary> streetsOfTheCity() throws SQLException {
        List<StreetSummary> streets = new ArrayList<>();
        try (var owner = TestDatabase.get().connectAsOwner();
                var statement = owner.createStatement();
                ResultSet rows = statement.executeQuery("SELECT code, name, district_code FROM programme.street")) {
            while (rows.next()) {
                streets.add(new StreetSummary(rows.getString(1), rows.getString(2), rows.getString(3)));
            }
        }
        return streets;
    }
}
