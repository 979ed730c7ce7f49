package dev.chainrule.benchmarks.work;

import dev.chainrule.csp.CspProgram.DirectBillPartner;
import dev.chainrule.csp.CspProgram.EndCustomer;
import dev.chainrule.csp.CspProgram.IndirectProvider;
import dev.chainrule.csp.CspProgram.IndirectReseller;
import dev.chainrule.csp.CspProgram.Microsoft;
import dev.chainrule.csp.CspProgram.Sale;
import java.util.List;

/**
 * May this sale be made through these parties? An order system that knows its kinds of orders asks with one of two shapes; one that
 * takes whatever it is sent asks with a list, which no chain need fit.
 */
public sealed interface SaleRequest {

    Sale sale();

    /** All parties, seller before buyer. */
    List<Object> parties();

    /** Microsoft sells to a direct-bill partner, who sells to an end customer. */
    record Direct(Sale sale, Microsoft microsoft, DirectBillPartner partner, EndCustomer customer, List<Object> parties)
            implements SaleRequest {}

    /** Microsoft sells to an indirect provider, who sells to an indirect reseller, who sells to an end customer. */
    record Indirect(
            Sale sale,
            Microsoft microsoft,
            IndirectProvider provider,
            IndirectReseller reseller,
            EndCustomer customer,
            List<Object> parties)
            implements SaleRequest {}

    /** Parties in an order in which nobody may sell. */
    record Other(Sale sale, List<Object> parties) implements SaleRequest {}
}
