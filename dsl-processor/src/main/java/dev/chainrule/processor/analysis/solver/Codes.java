package dev.chainrule.processor.analysis.solver;

import static dev.chainrule.processor.analysis.solver.Terms.ite;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which one number stands for a whole value, null included? Functions take nothing else. */
final class Codes {

    /** Above all numbers, texts, days and ordinals. */
    private static final BigInteger NULL = BigInteger.ONE.shiftLeft(63);

    private final Map<String, Integer> holders = new HashMap<>();

    /** Equal values of one type, equal numbers; none where no number can stand for it. */
    Optional<Term> of(Image image) {
        return of(image, 0);
    }

    /** All of them, if each has a number. */
    Optional<List<Term>> of(List<Image> images) {
        List<Term> codes = new ArrayList<>();
        images.forEach(image -> of(image).ifPresent(codes::add));
        return codes.size() == images.size() ? Optional.of(List.copyOf(codes)) : Optional.empty();
    }

    private Optional<Term> of(Image image, int depth) {
        Term nothing = Terms.constant(NULL.add(BigInteger.valueOf(2L * depth)));
        Term empty = Terms.constant(NULL.add(BigInteger.valueOf(2L * depth + 1)));
        if (image instanceof Image.Nothing) {
            return Optional.of(nothing);
        }
        if (image instanceof Image.Maybe maybe) {
            return of(maybe.value(), depth + 1)
                    .map(value -> ite(maybe.absent(), nothing, ite(maybe.present(), value, empty)));
        }
        return there(image).map(value -> ite(image.absent(), nothing, value));
    }

    private Optional<Term> there(Image image) {
        if (image instanceof Image.Truth truth) {
            return Optional.of(ite(truth.value(), Terms.constant(1), Terms.ZERO));
        }
        if (image instanceof Image.Thing thing) {
            Term code = Terms.ZERO;
            for (Guarded<Image.Holder> holder : thing.of()) {
                code = ite(holder.when(), Terms.constant(number(holder.value())), code);
            }
            return Optional.of(code);
        }
        return image instanceof Image.Many || image instanceof Image.Other
                ? Optional.empty()
                : Optional.of(Images.number(image));
    }

    private int number(Image.Holder holder) {
        return holders.computeIfAbsent(holder.name(), unused -> holders.size() + 1);
    }
}
