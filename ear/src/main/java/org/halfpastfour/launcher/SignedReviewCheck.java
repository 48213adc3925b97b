package org.halfpastfour.launcher;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says whether the signed reviews of all cases are as they were signed; of each that is not the case, its number and when it was signed. */
final class SignedReviewCheck {

    /** Schema, table or function. */
    private static final Set<String> NOT_THERE = Set.of("3F000", "42P01", "42883");

    private final Database database;

    SignedReviewCheck(Database database) {
        this.database = database;
    }

    void run() throws SQLException {
        try (Connection connection = database.connectAsOwner();
                var statement = connection.createStatement()) {
            long signed = count(statement.executeQuery("SELECT count(*) FROM casework.signed_review"));
            int faults = faults(statement.executeQuery(
                    "SELECT case_number, number, signed_at, fault" + " FROM casework.faults_of_all_reviews()"));
            if (faults > 0) {
                throw new StartRefused(faults + " of the signed reviews are not as they were signed");
            }
            Say.line(signed + " signed reviews, all as they were signed.");
        } catch (SQLException e) {
            if (NOT_THERE.contains(String.valueOf(e.getSQLState()))) {
                throw new StartRefused("this database knows no signed reviews yet; start it once with this version", e);
            }
            throw e;
        }
    }

    private static long count(ResultSet rows) throws SQLException {
        try (rows) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static int faults(ResultSet rows) throws SQLException {
        int faults = 0;
        try (rows) {
            while (rows.next()) {
                faults++;
                Say.problem(said(
                        rows.getString("case_number"),
                        rows.getString("number"),
                        rows.getString("signed_at"),
                        rows.getString("fault")));
            }
        }
        return faults;
    }

    /** Of a review that is gone only the log tells, which knows no number; and of a case that is gone nobody knows its own. */
    static String said(@Nullable String caseNumber, @Nullable String number, String signedAt, String fault) {
        return (caseNumber == null ? "a case that is gone" : "case " + caseNumber)
                + (number == null ? ", a review" : ", review " + number)
                + ", signed " + signedAt + ": "
                + fault.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
