package org.halfpastfour.casework;

/** @param looked the version that was looked at: who wrote in the meantime is not overwritten */
public record ChangeStation(StationId station, int looked, StationProfile profile) {}
