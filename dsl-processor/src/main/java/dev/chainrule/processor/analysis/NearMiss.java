package dev.chainrule.processor.analysis;

import dev.chainrule.processor.diagnostic.Catalogue;
import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.BoundChain.Position;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.Rule;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What is nearest to what a rule says that fits no chain?
 *
 * @param quoted what the text quotes beside the rule
 */
record NearMiss(Catalogue entry, List<String> quoted) {

    static NearMiss of(Rule rule, Graph graph) {
        return new Look(rule, graph).nearest();
    }

    private static NearMiss of(Catalogue entry, String... quoted) {
        return new NearMiss(entry, List.of(quoted));
    }

    /** One rule, beside all chains. */
    private static final class Look {

        private final Rule rule;
        private final List<BoundChain> chains;
        private final Types types;
        private final Binder binder;

        Look(Rule rule, Graph graph) {
            this.rule = rule;
            this.chains = graph.chains();
            this.types = graph.scope().types();
            this.binder = graph.binder();
        }

        NearMiss nearest() {
            return Stream.<Supplier<Optional<NearMiss>>>of(
                            this::onOtherDates,
                            this::withOtherTransaction,
                            this::reversed,
                            this::apart,
                            this::below,
                            this::withoutRun)
                    .map(Supplier::get)
                    .flatMap(Optional::stream)
                    .findFirst()
                    .orElseGet(() -> of(Catalogue.FITS_NO_CHAIN, shape()));
        }

        private Optional<NearMiss> onOtherDates() {
            return find(chain -> fitsTransaction(chain) && fitsParties(chain)).map(chain -> {
                String open = chain.closed().isEmpty() ? "is " + Words.spans(chain.windows()) : "is closed";
                return of(
                        Catalogue.NEVER_IN_FORCE,
                        name(chain),
                        rule.dates().window().inWords(),
                        open);
            });
        }

        private Optional<NearMiss> withOtherTransaction() {
            return find(this::fitsParties)
                    .map(chain -> shape().isEmpty()
                            ? of(Catalogue.FITS_NO_TRANSACTION, transaction())
                            : of(Catalogue.FITS_OTHER_TRANSACTION, name(chain), transaction()));
        }

        private Optional<NearMiss> reversed() {
            return find(chain -> fitsTransaction(chain) && binder.fitsReversed(rule, chain))
                    .map(chain -> of(Catalogue.FITS_ONLY_REVERSED, shape(), name(chain)));
        }

        private Optional<NearMiss> apart() {
            return find(chain -> fitsTransaction(chain) && binder.fitsApart(rule, chain))
                    .map(chain -> of(Catalogue.FITS_ONLY_APART, shape(), name(chain)));
        }

        /** It asks for a type, and chains name only a party above it. */
        private Optional<NearMiss> below() {
            return asked(Slot::isParty)
                    .filter(type -> positions().noneMatch(position -> mayBe(position, type)))
                    .flatMap(type -> chains.stream()
                            .flatMap(chain -> chain.positions().stream()
                                    .filter(position -> isPartyAbove(position, type))
                                    .map(position -> below(type, position, chain))))
                    .findFirst();
        }

        private static NearMiss below(ClassRef type, Position position, BoundChain chain) {
            String asked = type.simpleName();
            String above = position.type().simpleName();
            return of(Catalogue.FITS_ONLY_BELOW, asked, position.name(), name(chain), above, above, asked, above);
        }

        private Optional<NearMiss> withoutRun() {
            return asked(slot -> slot.form() == Slot.Form.PARTIES)
                    .filter(type -> positions().filter(Position::run).noneMatch(run -> types.isBelow(run.type(), type)))
                    .map(type -> of(Catalogue.FITS_NO_RUN, types.label(type)))
                    .findFirst();
        }

        private Optional<BoundChain> find(Predicate<BoundChain> condition) {
            return chains.stream().filter(condition).findFirst();
        }

        private boolean fitsTransaction(BoundChain chain) {
            return binder.fitsTransaction(rule, chain);
        }

        private boolean fitsParties(BoundChain chain) {
            return !binder.bindParties(rule, chain).isEmpty();
        }

        private Stream<Position> positions() {
            return chains.stream().flatMap(chain -> chain.positions().stream());
        }

        private boolean mayBe(Position position, ClassRef type) {
            return types.isBelow(position.type(), type)
                    || position.alternatives().stream().anyMatch(party -> types.isBelow(party, type));
        }

        private boolean isPartyAbove(Position position, ClassRef type) {
            return types.isParty(position.type()) && types.isBelow(type, position.type());
        }

        /** The types that the rule asks for in a certain way. */
        private Stream<ClassRef> asked(Predicate<Slot> way) {
            return rule.method().parameters().stream()
                    .map(parameter -> types.slot(parameter.type()))
                    .filter(way)
                    .map(slot -> slot.type().orElseThrow());
        }

        private String transaction() {
            return asked(Slot::isTransaction).findFirst().orElseThrow().simpleName();
        }

        private String shape() {
            return Words.shape(rule, types);
        }

        private static String name(BoundChain chain) {
            return chain.chain().name() + " (" + Words.path(chain) + ")";
        }
    }
}
