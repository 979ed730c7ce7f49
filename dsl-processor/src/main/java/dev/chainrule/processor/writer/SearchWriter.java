package dev.chainrule.processor.writer;

import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import java.util.List;

/** Writes how chains are followed party by party, all at once, and how far off each one is. */
final class SearchWriter {

    private static final String NONE_OF = """
            $list:T<?> all = $list:T.copyOf(parties);
            $origin:T origin = $origin:T.noChain(EDITION, () -> nearest(shapes, types(all)));
            return $denied:T.of(
                    origin,
                    NO_CHAIN.after(
                            null,
                            $text:T.later(() -> whyNone(shapes, types(all))),
                            $text:T.path(party -> role(party.getClass()), all),
                            all));
            """;

    private static final String FOLLOWING = """
            $set:T<$place:T> places = beginnings(shapes);
            for ($class:T<?> party : types(soFar)) {
                places = after(places, party);
            }
            return new $next:T(candidates(places), places.stream().anyMatch($place:T::isEnd));
            """;

    private static final String NEAREST = """
            $list:T<$chainPath:T> nearest = new $arrayList:T<>();
            long least = 0;
            for ($shape:T shape : shapes) {
                long distance = shape.distance(parties);
                if (nearest.isEmpty() || distance < least) {
                    nearest.clear();
                    least = distance;
                }
                if (distance == least) {
                    nearest.add(shape.path());
                }
            }
            return nearest.subList(0, $math:T.min(nearest.size(), 3));
            """;

    private static final String TYPES = """
            $list:T<$class:T<?>> types = new $arrayList:T<>();
            parties.forEach(party -> types.add(party.getClass()));
            return types;
            """;

    private static final String BEGINNINGS = """
            $set:T<$place:T> places = new $linkedHashSet:T<>();
            shapes.forEach(shape -> new $place:T(shape, 0, 0).addTo(places));
            return places;
            """;

    private static final String AFTER = """
            $set:T<$place:T> reached = new $linkedHashSet:T<>();
            for ($place:T place : places) {
                if (place.hasRoom() && place.step().admits(party)) {
                    new $place:T(place.shape(), place.index(), place.taken() + 1).addTo(reached);
                }
            }
            return reached;
            """;

    private static final String CANDIDATES = """
            return PARTIES.stream()
                    .filter(type -> !after(places, type.type()).isEmpty())
                    .toList();
            """;

    private final Vocabulary words;
    private final TypeName classes;

    SearchWriter(Vocabulary words) {
        this.words = words;
        classes = Vocabulary.listOf(Vocabulary.ANY_CLASS);
    }

    List<MethodSpec> write() {
        return List.of(
                method(words.decision(), "noneOf", NONE_OF)
                        .addParameter(words.listOf("shape"), "shapes")
                        .addParameter(words.listOf("?"), "parties")
                        .build(),
                method(words.get("next"), "following", FOLLOWING)
                        .addParameter(words.listOf("shape"), "shapes")
                        .addParameter(words.listOf("?"), "soFar")
                        .build(),
                method(words.listOf("chainPath"), "nearest", NEAREST)
                        .addJavadoc(
                                "The first three of the chains for which the fewest parties have to be added or left out.\n")
                        .addParameter(words.listOf("shape"), "shapes")
                        .addParameter(classes, "parties")
                        .build(),
                method(classes, "types", TYPES)
                        .addParameter(words.listOf("?"), "parties")
                        .build(),
                method(words.setOf("place"), "beginnings", BEGINNINGS)
                        .addParameter(words.listOf("shape"), "shapes")
                        .build(),
                method(words.setOf("place"), "after", AFTER)
                        .addJavadoc("The places that are reached when one more party follows; none, if none may.\n")
                        .addParameter(words.setOf("place"), "places")
                        .addParameter(Vocabulary.ANY_CLASS, "party")
                        .build(),
                method(words.listOf("partyType"), "candidates", CANDIDATES)
                        .addParameter(words.setOf("place"), "places")
                        .build());
    }

    private MethodSpec.Builder method(TypeName returns, String name, String body) {
        return words.method(returns, name, body, PRIVATE, STATIC);
    }
}
