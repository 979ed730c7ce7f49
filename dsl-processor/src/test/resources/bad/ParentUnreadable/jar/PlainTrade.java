package bad;

/** A type of the user's, with another beside it that only ends in Model. */
public interface PlainTrade {}
