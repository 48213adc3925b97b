package org.halfpastfour.casework;

import org.halfpastfour.account.WallSignature;

/**
 * Says who passes the wall, on which day, in which transaction, what for and at which moment. The database lets nobody pass without the
 * server's signature.
 */
record WallPass(String account, String day, String transaction, String purpose, String moment) {

    byte[] signature() {
        return WallSignature.of(account, day, transaction, purpose, moment);
    }
}
