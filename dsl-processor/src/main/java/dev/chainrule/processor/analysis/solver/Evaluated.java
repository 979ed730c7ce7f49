package dev.chainrule.processor.analysis.solver;

/**
 * What the evaluation of an expression comes to.
 *
 * @param thrown when it throws; then the image means nothing
 */
record Evaluated(Term thrown, Image image) {

    static Evaluated of(Image image) {
        return new Evaluated(Terms.FALSE, image);
    }

    static Evaluated of(Term thrown, Term truth) {
        return new Evaluated(thrown, new Image.Truth(Terms.FALSE, truth));
    }

    static Evaluated throwing() {
        return new Evaluated(Terms.TRUE, new Image.Nothing());
    }

    /** The same where a null throws, as it does where it is unboxed or asked for something. */
    Evaluated there() {
        return new Evaluated(Terms.or(thrown, image.absent()), image.there());
    }

    /** The same, after something that throws at times. */
    Evaluated after(Term earlier) {
        return new Evaluated(Terms.or(earlier, thrown), image);
    }

    /** A truth; an arbitrary one where it throws. */
    Term truth() {
        return image instanceof Image.Truth truth ? truth.value() : whereItThrows(Terms.FALSE);
    }

    /** The number that stands for the value; an arbitrary one where it throws. */
    Term number() {
        return Images.isNumber(image) ? Images.number(image) : whereItThrows(Terms.ZERO);
    }

    Range range() {
        return image instanceof Image.Whole whole ? whole.range() : whereItThrows(Range.of(0, 0));
    }

    private <T> T whereItThrows(T arbitrary) {
        if (thrown.equals(Terms.TRUE)) {
            return arbitrary;
        }
        throw new IllegalStateException("Of another kind: a " + image.getClass().getSimpleName());
    }
}
