package org.halfpastfour.casework;

import java.util.UUID;

/** Who passed a round of training, whatever became of the way afterwards. */
record PassedRound(UUID round, Client client) {}
