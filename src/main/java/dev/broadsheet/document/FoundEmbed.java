package dev.broadsheet.document;

import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.embed.Embed;
import dev.broadsheet.embed.Recognised;

/**
 * An embed of a text.
 *
 * @param embed what is shown
 * @param form the form that it was pasted in, in the words of the handbook
 * @param certainty how surely it was recognised
 * @param location where it stands
 */
public record FoundEmbed(
    Embed embed, String form, Recognised.Certainty certainty, Location location) {}
