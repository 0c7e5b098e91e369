import '@backstage/cli/asset-types';
import '@backstage/ui/css/styles.css';
import '@fontsource/noto-sans/400.css';
import '@fontsource/noto-sans/600.css';
import '@fontsource/noto-sans/700.css';
import './theme/tokens.css';
import './theme/base.css';
import './layout/layout.css';
import './nav/nav.css';
import ReactDOM from 'react-dom/client';
import { app } from './App';

const root = document.getElementById('root');
if (root) ReactDOM.createRoot(root).render(app.createRoot());
