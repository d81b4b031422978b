// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { ScopeDefinition } from '../../../../src/runtime/api.ts';
export const checkoutScope: ScopeDefinition = {
  name: 'Checkout',
  id: 10200,
  catalog: 'SERVICE',
  entityFields: [
    { name: 'shop', role: 'id' },
    { name: 'layer', role: 'layer' },
  ],
};
export const federatedCheckoutScope: ScopeDefinition = {
  name: 'FederatedCheckout',
  id: 10201,
  catalog: 'SERVICE',
  entityFields: [
    { name: 'shop', role: 'id' },
    { name: 'layer', role: 'layer' },
  ],
};
export const clusterCheckoutScope: ScopeDefinition = {
  name: 'ClusterCheckout',
  id: 10202,
  catalog: 'SERVICE',
  entityFields: [
    { name: 'shop', role: 'id' },
    { name: 'layer', role: 'layer' },
  ],
};
