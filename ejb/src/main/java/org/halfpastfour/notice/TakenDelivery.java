package org.halfpastfour.notice;

/**
 * An envelope that was noted as being sent, by this worker alone.
 *
 * @param attempt which one this is, from 1
 */
record TakenDelivery(Outgoing outgoing, ChannelKind channel, int attempt, boolean safety) {

    DeliveryId id() {
        return outgoing.id();
    }
}
