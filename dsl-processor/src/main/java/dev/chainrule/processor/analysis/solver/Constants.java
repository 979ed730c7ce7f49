package dev.chainrule.processor.analysis.solver;

import dev.chainrule.processor.model.Value;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Is an image a known value, whatever the facts are? */
final class Constants {

    private Constants() {}

    /** The values, if all are known. */
    static Optional<List<Value>> of(List<Image> images, Literals literals) {
        List<Value> values = new ArrayList<>();
        images.forEach(image -> of(image, literals).ifPresent(values::add));
        return values.size() == images.size() ? Optional.of(List.copyOf(values)) : Optional.empty();
    }

    private static Optional<Value> of(Image image, Literals literals) {
        if (image.absent().equals(Terms.TRUE)) {
            return Optional.of(new Value.Nothing());
        }
        if (!image.absent().equals(Terms.FALSE)) {
            return Optional.empty();
        }
        if (image instanceof Image.Truth truth) {
            return truth.value() instanceof Term.Truth known
                    ? Optional.of(new Value.Truth(known.value()))
                    : Optional.empty();
        }
        if (!Images.isNumber(image)) {
            return Optional.empty();
        }
        // A date that is far from being one belongs to what threw before.
        return Images.number(image) instanceof Term.Whole known && known.value().bitLength() < Long.SIZE
                ? plain(image, known.value().longValueExact(), literals)
                : Optional.empty();
    }

    private static Optional<Value> plain(Image image, long number, Literals literals) {
        if (image instanceof Image.Whole) {
            return Optional.of(new Value.Whole(number));
        }
        if (image instanceof Image.Date && Shapes.DAYS.contains(BigInteger.valueOf(number))) {
            return Optional.of(new Value.Date(number));
        }
        if (image instanceof Image.Text) {
            return literals.text(number).map(Value.Text::new);
        }
        if (image instanceof Image.Choice choice
                && number < literals.constants(choice.type()).size()) {
            String constant = literals.constants(choice.type()).get((int) number);
            return Optional.of(new Value.Choice(choice.type(), constant));
        }
        return Optional.empty();
    }
}
